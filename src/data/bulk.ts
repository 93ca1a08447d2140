import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { BulkAnswer, BulkRequest, Holdings } from '#domain/bulk.ts'
import { everything } from '#domain/list-query.ts'
import { type Selection, type SelectionWire, selectionToWire } from '#domain/selection.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Following, streamed } from './bulk-stream.ts'
import { request } from './client.ts'
import { asOwnWrite, noteOwnChange } from './live/own-changes.ts'
import { fetchPage, operationQueries } from './operations.ts'

const ROOT = '/api/inventory-operations/bulk'

export const bulkQueries = {
  /** What each field holds in a selection. */
  holdings: (selection: SelectionWire) =>
    queryOptions({
      queryKey: [...operationQueries.all(), 'holdings', selection],
      queryFn: async ({ signal }) =>
        (await request<Holdings>(`${ROOT}/holdings`, { method: 'POST', body: selection, signal })).data,
    }),
}

/** So many names show what a pattern makes of all. */
const FIRST = 5

export const duplicateQueries = {
  /** What the first of the duplicates would be called, as the preview of duplicating these few. */
  firstNames: (contract: Contract, selection: Selection, pattern: string) =>
    queryOptions({
      queryKey: [...operationQueries.all(), 'duplicates', contract, selectionToWire(selection), pattern],
      queryFn: async ({ signal }) => {
        const ids = await firstOf(contract, selection, signal)
        return previewBulk({ ids, act: 'duplicate', pattern: { name: pattern } }, { signal })
      },
      placeholderData: keepPreviousData,
    }),
}

async function firstOf(
  contract: Contract,
  selection: Selection,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (selection.kind === 'ids') return [...selection.ids].slice(0, FIRST)
  const limit = Math.min(1000, FIRST + selection.except.size)
  const { items } = await fetchPage(
    contract,
    { ...everything, ...selection.filter, cursor: null, limit },
    signal,
  )
  const ids = items.map(({ id }) => id)
  return ids.filter((id) => !selection.except.has(id)).slice(0, FIRST)
}

/** What the change would do; nothing is stored. */
export function previewBulk(body: BulkRequest, following: Following = {}): Promise<BulkAnswer> {
  return streamed(`${ROOT}?dryRun=true`, { body }, following)
}

export interface BulkCommit extends Following {
  readonly body: BulkRequest
  /** Of the preview that was looked at; null: whatever the change does now. */
  readonly digest: string | null
  readonly skipRefused?: boolean
  readonly reason?: string
  /** Under which the same commit is sent, however often. */
  readonly idempotencyKey?: string
}

/**
 * Stores the change as one change set. Rejects with a `Problem`: `plan-changed` (409) where it would now do something
 * else, `refused` (422) for records that may not become so; an aborted request stores nothing.
 */
export function useBulkCommit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: commitBulk,
    onSuccess: () => client.invalidateQueries({ queryKey: operationQueries.all() }),
  })
}

function commitBulk({ body, digest, skipRefused, reason, idempotencyKey, ...following }: BulkCommit) {
  const query = new URLSearchParams({
    ...(digest === null ? {} : { digest }),
    ...(skipRefused === true ? { onError: 'skip' } : {}),
  })
  const headers = {
    ...(reason === undefined ? {} : { 'Change-Reason': encodeURIComponent(reason) }),
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
  }
  return asOwnWrite(async () => {
    const answer = await streamed<BulkAnswer>(`${ROOT}?${query}`, { body, headers }, following)
    noteOwnChange(answer.changeId)
    return answer
  })
}
