import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Progress } from '#data/bulk-stream.ts'
import { type ImportRequest, PLAN, planImport } from '#data/import.ts'
import { keepWaiting } from '#data/waiting.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { unresolvedIn } from '#domain/transfer/unresolved.ts'
import { useSettled } from '#ui/use-settled.ts'
import { correctionsOf, type Mends } from './mends.ts'
import type { Reading } from './use-reading.ts'
import type { Source } from './source.ts'

/** So long nobody may decide anything before the plan follows. */
const PAUSE_MS = 200

export interface Plan {
  readonly request: ImportRequest
  /** The last plan; it may be of an earlier request. */
  readonly answer: ImportAnswer | undefined
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
  readonly replace: (answer: ImportAnswer) => void
}

/**
 * What the file would do as it is read and mended now, with what the plant has now; the plan before stays until the next
 * one is there.
 */
export function usePlan(source: Source, reading: Reading, mends: Mends, plant: PlantIndex): Plan {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [sent, setSent] = useState<Progress | null>(null)
  const [stopped, setStopped] = useState<ImportRequest | null>(null)
  const { readAs, mapping } = reading.as
  const wanted = useMemo(
    () => ({ file: source.file, readAs, corrections: correctionsOf(mends, mapping) }),
    [source, readAs, mends, mapping],
  )
  const request = useSettled(wanted, PAUSE_MS)
  const queryKey = [PLAN, source.id, useVersion(plant), request.readAs, request.corrections]
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setSent(null)
      setProgress(null)
      const answer = await planImport(request, { signal, onSent: setSent, onProgress: setProgress })
      keepWaiting(unresolvedIn(answer))
      return answer
    },
    enabled: reading.isSettled && reading.look?.problem === null && stopped !== request,
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

/** Counts how often it has become another. */
function useVersion(value: object): number {
  const [last, setLast] = useState({ value, version: 0 })
  if (last.value === value) return last.version
  const next = { value, version: last.version + 1 }
  setLast(next)
  return next.version
}
