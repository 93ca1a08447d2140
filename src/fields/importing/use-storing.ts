import { useRef, useState } from 'react'
import type { Following, Progress } from '#data/bulk-stream.ts'
import { isAbort, trusted, Unreachable } from '#data/client.ts'
import { Problem } from '#domain/problem.ts'
import type { Committable, Policy } from './CommitBar.tsx'
import type { PlanQuery } from './use-plan-query.ts'

/** Why what was to be stored is not, as far as anybody knows. */
export type Trouble =
  | { readonly is: 'planChanged'; readonly perhapsStored: boolean }
  | { readonly is: 'refused' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: Error }

export interface Storing extends Committable {
  readonly trouble: Trouble | null
  readonly dismiss: () => void
}

interface Asked<A> {
  readonly plan: Pick<PlanQuery<unknown, A>, 'answer' | 'isStale' | 'again' | 'replace'>
  readonly policy: Policy
  readonly setPolicy: (policy: Policy) => void
  /** How many rows would be stored, and how many cannot be. */
  readonly count: number
  readonly open: number
  readonly isBusy: boolean
  /** Stores the plan of this digest. */
  readonly store: (digest: string, following: Following) => Promise<A>
  readonly onStored: (answer: A) => void
}

/** Stores what a plan shows, and only that. What was not stored leaves everything as it is. */
export function useStoring<A extends { readonly digest: string }>(asked: Asked<A>): Storing {
  const { plan, policy, setPolicy, count, open, isBusy, store, onStored } = asked
  const [progress, setProgress] = useState<Progress | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unanswered = useRef<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const send = async (digest: string) => {
    stopping.current = new AbortController()
    setTrouble(null)
    setProgress(null)
    try {
      onStored(await store(digest, { signal: stopping.current.signal, onProgress: setProgress }))
    } catch (error) {
      setTrouble(troubleOf(error, unanswered.current === digest))
      if (error instanceof Unreachable) unanswered.current = digest
      if (error instanceof Problem && error.document.plan !== undefined) {
        plan.replace(trusted<A>(error.document.plan))
      } else if (isAbort(error)) await plan.again()
    }
  }
  const blocking = policy === 'skip' ? 0 : open
  const canCommit = count > 0 && blocking === 0 && !plan.isStale && !isBusy
  return {
    policy,
    setPolicy,
    count,
    blocking,
    canCommit,
    isBusy,
    progress,
    trouble,
    commit: () => {
      if (canCommit && plan.answer !== undefined) void send(plan.answer.digest)
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
