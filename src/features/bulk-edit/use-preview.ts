import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { previewBulk } from '#data/bulk.ts'
import type { Progress } from '#data/bulk-stream.ts'
import { useStore } from '#data/store.ts'
import type { BulkAnswer, BulkChange, BulkRequest } from '#domain/bulk.ts'
import type { SelectionWire } from '#domain/selection.ts'
import type { BulkModel } from './bulk-model.ts'
import { isNothing } from './change-of.ts'
import { type PreviewLine, previewLines } from './preview-lines.ts'
import { type Tally, tallyOf } from './tally.ts'

export interface Preview {
  /** What is asked for, and of whom; null while that is nothing. */
  readonly body: BulkRequest | null
  /** The last answer; it may be an answer to an earlier question. */
  readonly answer: BulkAnswer | undefined
  readonly isStale: boolean
  readonly isWorking: boolean
  /** There is no network: it goes on when that is back. */
  readonly isWaiting: boolean
  readonly progress: Progress | null
  readonly isStopped: boolean
  readonly error: Error | null
  readonly lines: readonly PreviewLine[]
  readonly tally: Tally
  readonly stop: () => void
  readonly again: () => Promise<BulkAnswer | undefined>
}

/** Whether what the preview shows can be stored as it is. */
export function canApply({ tally, isStale, answer }: Preview, skipsRefused: boolean): boolean {
  return answer !== undefined && !isStale && tally.lines.changes > 0 && (skipsRefused || tally.refused === 0)
}

/** What the change would do, brought up to date whenever it is another; the answer before stays until then. */
export function usePreview(model: BulkModel): Preview {
  const { body, dropped } = useBody(model)
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [stopped, setStopped] = useState<BulkRequest | null>(null)
  const queryKey = ['bulk-preview', body]
  const { data, error, isFetching, isPaused, isPlaceholderData, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      setProgress(null)
      return body === null ? null : previewBulk(body, { signal, onProgress: setProgress })
    },
    enabled: body !== null && stopped !== body,
    placeholderData: keepPreviousData,
    // What is looked at stays until it is asked for again: whatever was stored meanwhile is found when it is applied.
    staleTime: 'static',
    gcTime: 0,
    retry: false,
  })
  const answer = body === null ? undefined : (data ?? undefined)
  const { contract } = model.scope
  const lines = useMemo(
    () => previewLines(contract, answer?.records ?? [], dropped),
    [contract, answer, dropped],
  )
  return {
    body,
    answer,
    isStale: isPlaceholderData || (isFetching && answer !== undefined),
    isWorking: isFetching,
    isWaiting: isPaused,
    progress,
    isStopped: stopped !== null && stopped === body,
    error,
    lines,
    tally: useMemo(() => tallyOf(lines), [lines]),
    stop: () => {
      setStopped(body)
      void client.cancelQueries({ queryKey })
    },
    again: async () => {
      setStopped(null)
      return (await refetch()).data ?? undefined
    },
  }
}

function useBody(model: BulkModel) {
  const change = useStore(model.change, (current) => current)
  const dropped = useStore(model.dropped, (current) => current)
  const { selection, total } = model
  const body = useMemo(
    () => (isNothing(change) || dropped.size >= total ? null : bodyOf(selection, dropped, change)),
    [selection, dropped, total, change],
  )
  return { body, dropped }
}

function bodyOf(
  selection: SelectionWire,
  dropped: ReadonlyMap<string, unknown>,
  change: BulkChange,
): BulkRequest {
  if ('ids' in selection) return { ids: selection.ids.filter((id) => !dropped.has(id)), ...change }
  return { ...selection, except: [...(selection.except ?? []), ...dropped.keys()], ...change }
}
