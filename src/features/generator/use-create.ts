import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { planGenerate, templateQueries, useGenerate } from '#data/templates.ts'
import { Problem } from '#domain/problem.ts'
import { mintUlid } from '#domain/ulid.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { useStable } from '#ui/use-stable.ts'
import type { Draft } from './draft.ts'
import type { GeneratorModel } from './use-generator.ts'
import { isAsShown } from './tally.ts'
import { requested } from './use-plan.ts'
import { useGeneratorWords } from './words.ts'

export interface Creating {
  readonly create: () => void
  readonly canCreate: boolean
  readonly isBusy: boolean
  /** Why nothing was created; null where nothing went wrong. */
  readonly trouble: string | null
  /** The draft from which the last ones were created. */
  readonly created: Draft | null
}

/** Creates the chosen rows as one change, just as they were looked at. */
export function useCreate({ template, draft, tally, plan }: GeneratorModel): Creating {
  const words = useGeneratorWords()
  const client = useQueryClient()
  const told = useUndoableToast()
  const { mutateAsync } = useGenerate()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<{ readonly text: string; readonly of: Draft } | null>(null)
  const [created, setCreated] = useState<Draft | null>(null)
  const attempt = useRef({ sent: '', key: '' })
  const canCreate = plan.isFresh && tally.creatable.length > 0 && !isBusy

  const store = async () => {
    const { id } = template
    const body = { rows: tally.creatable.map((row) => requested(row, draft)), enabled: draft.enabled }
    const sent = JSON.stringify(body)
    // What is sent again after a lost answer is sent under the same key.
    if (attempt.current.sent !== sent) attempt.current = { sent, key: mintUlid() }
    // What was looked at also holds the rows that are left out: those that are sent have a digest of their own.
    const planned = await planGenerate(id, body)
    if (!isAsShown(tally, plan, planned)) {
      await client.invalidateQueries({ queryKey: templateQueries.all() })
      return setTrouble({ text: words.generator.foot.changed, of: draft })
    }
    const { digest } = planned
    const answer = await mutateAsync({ id, body, digest, idempotencyKey: attempt.current.key })
    attempt.current = { sent: '', key: '' }
    setCreated(draft)
    if (answer.changeId !== null) told(words.generator.created(answer.counts.create), answer.changeId)
  }
  const fail = (error: unknown) => {
    setTrouble({ text: error instanceof Error ? errorText(words, error) : String(error), of: draft })
    // What it answers is not what the page shows.
    if (error instanceof Problem) void client.invalidateQueries({ queryKey: templateQueries.all() })
  }
  const create = useStable(() => {
    if (!canCreate) return
    setBusy(true)
    setTrouble(null)
    void store()
      .catch(fail)
      .finally(() => setBusy(false))
  })
  useCreateKey(create)
  // What went wrong with a draft says nothing of another.
  return { create, canCreate, isBusy, trouble: trouble?.of === draft ? trouble.text : null, created }
}

/** Listens on the window: Ctrl+Enter creates wherever the focus is. */
function useCreateKey(create: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      create()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [create])
}
