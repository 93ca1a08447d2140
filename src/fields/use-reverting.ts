import { useRef, useState } from 'react'
import type { Progress } from '#data/bulk-stream.ts'
import { type Reverted, useRevertChange } from '#data/changes.ts'
import { isAbort } from '#data/client.ts'

export interface Reverting {
  readonly isBusy: boolean
  /** Null until the server says how far it is. */
  readonly progress: Progress | null
  /** What came of the last one. */
  readonly answer: Reverted | undefined
  /** Why the last one failed; null also where it was called off. */
  readonly error: Error | null
  readonly revert: (id: string, onReverted?: (answer: Reverted) => void) => void
  readonly stop: () => void
}

/** Undoes a change set, by its id, where it can be seen how far that is; one that is called off stores nothing. */
export function useReverting(): Reverting {
  const { mutate, isPending, data, error } = useRevertChange()
  const [progress, setProgress] = useState<Progress | null>(null)
  const stopping = useRef<AbortController | null>(null)
  return {
    isBusy: isPending,
    progress,
    answer: data,
    error: isAbort(error) ? null : error,
    revert: (id, onReverted = () => undefined) => {
      stopping.current = new AbortController()
      setProgress(null)
      mutate(
        { id, signal: stopping.current.signal, onProgress: setProgress },
        { onSuccess: (answer) => onReverted(answer) },
      )
    },
    stop: () => stopping.current?.abort(),
  }
}
