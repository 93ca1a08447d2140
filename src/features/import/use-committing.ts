import { useRef, useState } from 'react'
import type { Progress } from '#data/bulk-stream.ts'
import { isAbort, trusted, Unreachable } from '#data/client.ts'
import { useImportCommit } from '#data/import.ts'
import { Problem } from '#domain/problem.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import { useImportWords } from './words.ts'
import type { ImportModel } from './import-model.ts'

export const policies = ['nothing', 'skip'] as const
/** What is stored where a row is refused or ambiguous. */
export type Policy = (typeof policies)[number]

/** Why what was to be stored is not, as far as anybody knows. */
export type Trouble =
  | { readonly is: 'planChanged'; readonly perhapsStored: boolean }
  | { readonly is: 'refused' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: Error }

export interface Committing {
  readonly policy: Policy
  readonly setPolicy: (policy: Policy) => void
  /** How many rows are stored. */
  readonly count: number
  /** Rows that stand in the way of storing any. */
  readonly blocking: number
  readonly canCommit: boolean
  readonly isBusy: boolean
  readonly progress: Progress | null
  readonly trouble: Trouble | null
  readonly commit: () => void
  readonly stop: () => void
  readonly dismiss: () => void
}

/** Stores what the plan shows, and only that. What was not stored leaves everything as it is. */
export function useCommitting(
  { source, plan, rows }: ImportModel,
  onStored: (answer: ImportAnswer) => void,
): Committing {
  const words = useImportWords().importing.commit
  const { mutateAsync, isPending } = useImportCommit()
  const [policy, setPolicy] = useState<Policy>('nothing')
  const [progress, setProgress] = useState<Progress | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unanswered = useRef<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const { create = 0, update = 0, rename = 0, refused = 0, ambiguous = 0 } = plan.answer?.counts ?? {}
  const count = create + update + rename
  const blocking = policy === 'skip' ? 0 : refused + ambiguous
  const canCommit = count > 0 && blocking === 0 && !plan.isStale && !isPending && rows.length > 0

  const send = async ({ digest }: ImportAnswer) => {
    stopping.current = new AbortController()
    setTrouble(null)
    setProgress(null)
    try {
      const answer = await mutateAsync({
        request: plan.request,
        digest,
        skipRefused: policy === 'skip',
        reason: words.reason(source.file.name),
        signal: stopping.current.signal,
        onProgress: setProgress,
      })
      onStored(answer)
    } catch (error) {
      setTrouble(troubleOf(error, unanswered.current === digest))
      if (error instanceof Unreachable) unanswered.current = digest
      if (error instanceof Problem && error.document.plan !== undefined) {
        plan.replace(trusted<ImportAnswer>(error.document.plan))
      } else if (isAbort(error)) await plan.again()
    }
  }

  return {
    policy,
    setPolicy,
    count,
    blocking,
    canCommit,
    isBusy: isPending,
    progress,
    trouble,
    commit: () => {
      if (canCommit && plan.answer !== undefined) void send(plan.answer)
    },
    stop: () => stopping.current?.abort(),
    dismiss: () => setTrouble(null),
  }
}

function troubleOf(error: unknown, perhapsStored: boolean): Trouble {
  if (error instanceof Unreachable) return { is: 'unreachable' }
  if (isAbort(error)) return { is: 'stopped' }
  if (!(error instanceof Problem)) throw error
  if (error.kind === 'plan-changed') return { is: 'planChanged', perhapsStored }
  if (error.kind === 'refused' && error.document.plan !== undefined) return { is: 'refused' }
  return { is: 'failed', error }
}
