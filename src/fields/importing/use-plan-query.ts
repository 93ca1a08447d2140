import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Progress } from '#data/bulk-stream.ts'
import { type FollowingFile, PLAN } from '#data/import.ts'
import { useSettled } from '#ui/use-settled.ts'

/** So long nobody may decide anything before the plan follows. */
const PAUSE_MS = 200

export interface PlanQuery<Q, A> {
  readonly request: Q
  /** The last plan; it may be of an earlier request. */
  readonly answer: A | undefined
  readonly isStale: boolean
  readonly isWorking: boolean
  /** How many bytes of the file are sent; null: all of them, or none yet. */
  readonly sent: Progress | null
  readonly progress: Progress | null
  readonly isStopped: boolean
  readonly error: Error | null
  readonly stop: () => void
  readonly again: () => Promise<unknown>
  /** Another plan for the same request, which came with a refusal. */
  readonly replace: (answer: A) => void
}

interface Asked<Q, A> {
  /** The same object while nothing is decided. */
  readonly wanted: Q
  /** What tells requests apart. */
  readonly keyOf: (request: Q) => readonly unknown[]
  readonly plan: (request: Q, following: FollowingFile) => Promise<A>
  readonly enabled: boolean
}

/** What something would do as it is decided now; the plan before stays until the next one is there. */
export function usePlanQuery<Q extends object, A>({
  wanted,
  keyOf,
  plan,
  enabled,
}: Asked<Q, A>): PlanQuery<Q, A> {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [sent, setSent] = useState<Progress | null>(null)
  const [stopped, setStopped] = useState<Q | null>(null)
  const request = useSettled(wanted, PAUSE_MS)
  const queryKey = [PLAN, ...keyOf(request)]
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery<A>({
    queryKey,
    queryFn: ({ signal }) => {
      setSent(null)
      setProgress(null)
      return plan(request, { signal, onSent: setSent, onProgress: setProgress })
    },
    enabled: enabled && stopped !== request,
    placeholderData: keepPreviousData,
    networkMode: 'always',
    // What is looked at stays until it is asked for again: whatever was stored meanwhile is found when it is stored.
    staleTime: 'static',
    gcTime: 0,
    retry: false,
    // To compare ten thousand rows with those before takes longer than to draw them.
    structuralSharing: false,
  })
  return {
    request,
    answer: data,
    isStale: request !== wanted || isPlaceholderData || (isFetching && data !== undefined),
    isWorking: isFetching,
    sent: progress === null ? sent : null,
    progress,
    isStopped: stopped === request,
    error,
    stop: () => {
      setStopped(request)
      void client.cancelQueries({ queryKey })
    },
    again: () => {
      setStopped(null)
      return refetch()
    },
    replace: (answer) => client.setQueryData(queryKey, answer),
  }
}
