import { useRef, useState } from 'react'
import type { Following, Progress } from '#data/bulk-stream.ts'
import { isAbort, trusted, Unreachable } from '#data/client.ts'
import { Problem } from '#domain/problem.ts'

/** Why what was to be stored is not, as far as anybody knows. */
export type Trouble =
  | { readonly is: 'planChanged'; readonly perhapsStored: boolean }
  | { readonly is: 'refused' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: Error }

export interface Storing<A> {
  readonly progress: Progress | null
  readonly trouble: Trouble | null
  /** Stores a plan by its digest. */
  readonly send: (digest: string, store: (following: Following) => Promise<A>) => Promise<void>
  readonly stop: () => void
  readonly dismiss: () => void
}

interface Plan<A> {
  /** Works it out anew. */
  readonly again: () => Promise<unknown>
  /** Another plan for the same request, which came with a refusal. */
  readonly replace: (answer: A) => void
}

/** Stores what a plan shows, and only that. What was not stored leaves everything as it is. */
export function useStoring<A>(plan: Plan<A>, onStored: (answer: A) => void): Storing<A> {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unanswered = useRef<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  return {
    progress,
    trouble,
    send: async (digest, store) => {
      stopping.current = new AbortController()
      setTrouble(null)
      setProgress(null)
      try {
        onStored(await store({ signal: stopping.current.signal, onProgress: setProgress }))
      } catch (error) {
        setTrouble(troubleOf(error, unanswered.current === digest))
        if (error instanceof Unreachable) unanswered.current = digest
        if (error instanceof Problem && error.document.plan !== undefined) {
          plan.replace(trusted<A>(error.document.plan))
        } else if (isAbort(error)) await plan.again()
      }
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
