import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Progress } from '#data/bulk-stream.ts'
import { useBulkCommit } from '#data/bulk.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { editsOf, nothingPending } from '#domain/grid/pending.ts'
import { Problem } from '#domain/problem.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { lookAt, type Preview } from './look-at.ts'
import type { GridModel } from './use-grid-model.ts'

export type Stage =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly progress: Progress | null; readonly stop: () => void }
  | { readonly is: 'previewed'; readonly preview: Preview }
  | { readonly is: 'failed'; readonly detail: string }

const idle: Stage = { is: 'idle' }

/** Looks at what the pending change would do, and stores it; what somebody else stored meanwhile is shown before. */
export function useSubmit({ contract, pending }: GridModel, onApplied: (answer: BulkAnswer) => void) {
  const { stage, setStage, run } = useStage(pending.hold)
  const client = useQueryClient()
  const commit = useBulkCommit()

  const look = async (work: Work): Promise<Preview> => {
    const preview = await lookAt(client, contract, pending.steps.present, work)
    if (preview.pending !== pending.steps.present) pending.act({ kind: 'restart', from: preview.pending })
    return preview
  }

  const store = async (preview: Preview, work: Work): Promise<Stage> => {
    const { answer, pending: looked } = preview
    const edits = editsOf(contract, looked)
    try {
      onApplied(await commit.mutateAsync({ body: { edits }, digest: answer.digest, ...work }))
    } catch (error) {
      // Somebody stored between the look and this: looked at again.
      if (error instanceof Problem && again.has(error.kind)) return shown(await look(work))
      throw error
    }
    pending.act({ kind: 'restart', from: nothingPending })
    return idle
  }

  return {
    stage,
    preview: () => run(async (work) => shown(await look(work))),
    apply: () =>
      run(async (work) => {
        if (stage.is === 'previewed') return store(stage.preview, work)
        const preview = await look(work)
        return isToBeSeen(preview) ? shown(preview) : store(preview, work)
      }),
    close: () => setStage(idle),
  }
}

/** What is being done, one thing at a time; it can be called off. */
function useStage(hold: (isHeld: boolean) => void) {
  const said = useErrorText()
  const [stage, setStage] = useState<Stage>(idle)
  const run = async (act: (following: Work) => Promise<Stage>) => {
    const abort = new AbortController()
    const working = (progress: Progress | null) =>
      setStage({ is: 'working', progress, stop: () => abort.abort() })
    working(null)
    // What is stored is what was looked at: nothing is entered in between.
    hold(true)
    const next = await act({ signal: abort.signal, onProgress: working }).catch(
      (error: unknown): Stage => (abort.signal.aborted ? idle : { is: 'failed', detail: said(error) }),
    )
    hold(false)
    setStage(next)
  }
  return { stage, setStage, run }
}

export type Submit = ReturnType<typeof useSubmit>

interface Work {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

const again: ReadonlySet<string> = new Set(['plan-changed', 'refused', 'stale'])

function shown(preview: Preview): Stage {
  return { is: 'previewed', preview }
}

function isToBeSeen({ answer, stale, gone }: Preview): boolean {
  return answer.counts.refused > 0 || answer.counts.values === 0 || stale.length + gone.length > 0
}
