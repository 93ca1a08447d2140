import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { BulkAnswer, BulkRequest, Holdings } from '#domain/bulk.ts'
import type { SelectionWire } from '#domain/selection.ts'
import { request } from './client.ts'
import { operationQueries } from './operations.ts'

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

/** What the change would do; nothing is stored. */
export async function previewBulk(body: BulkRequest, signal?: AbortSignal): Promise<BulkAnswer> {
  const options = { method: 'POST', body, ...(signal === undefined ? {} : { signal }) } as const
  return (await request<BulkAnswer>(`${ROOT}?dryRun=true`, options)).data
}

export interface BulkCommit {
  readonly body: BulkRequest
  /** Of the preview that was looked at; null: whatever the change does now. */
  readonly digest: string | null
  readonly skipRefused?: boolean
  readonly reason?: string
  readonly signal?: AbortSignal
}

/**
 * Stores the change as one change set. Rejects with a `Problem`: `plan-changed` (409) carries the new plan, `refused`
 * (422) the records that are refused; an aborted request stores nothing.
 */
export function useBulkCommit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: commitBulk,
    onSuccess: () => client.invalidateQueries({ queryKey: operationQueries.all() }),
  })
}

async function commitBulk({ body, digest, skipRefused, reason, signal }: BulkCommit): Promise<BulkAnswer> {
  const query = new URLSearchParams({
    ...(digest === null ? {} : { digest }),
    ...(skipRefused === true ? { onError: 'skip' } : {}),
  })
  const { data } = await request<BulkAnswer>(`${ROOT}?${query}`, {
    method: 'POST',
    body,
    ...(reason === undefined ? {} : { headers: { 'Change-Reason': encodeURIComponent(reason) } }),
    ...(signal === undefined ? {} : { signal }),
  })
  return data
}
