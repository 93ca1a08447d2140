import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fromSavedWire, type SavedOperation, type SavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { request } from './client.ts'

const ROOT = '/api/changes'

/** What was written at once: one save, one import, one undoing. */
export interface ChangeSet {
  readonly id: string
  readonly kind: string
  readonly reason: string | null
  readonly savedDate: string
  readonly savedBy: string
  readonly counts: Readonly<Record<string, number>>
}

export interface ChangedRecord {
  readonly id: string
  readonly name: string | null
  /** The record's revision after the change. */
  readonly revision: number
  /** Null where the record was created. */
  readonly before: SavedOperation | null
  /** Null where it was deleted. */
  readonly after: SavedOperation | null
}

interface ChangePage {
  readonly items: readonly ChangeSet[]
  readonly nextCursor: string | null
}

interface RecordsPage extends ChangeSet {
  readonly records: readonly ChangedRecord[]
  readonly nextCursor: string | null
}

export const changeQueries = {
  all: () => ['changes'] as const,
  /** Newest first, a page at a time. */
  list: () =>
    infiniteQueryOptions({
      queryKey: [...changeQueries.all(), 'list'],
      queryFn: async ({ pageParam, signal }) =>
        (await request<ChangePage>(`${ROOT}?${cursorText(pageParam)}`, { signal })).data,
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  one: (contract: Contract, id: string) =>
    infiniteQueryOptions({
      queryKey: [...changeQueries.all(), 'one', contract, id],
      queryFn: ({ pageParam, signal }) => fetchRecords(contract, id, pageParam, signal),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}

export interface Reverted {
  /** The change set that undoes the other; null when there was nothing to store. */
  readonly changeId: string | null
  readonly counts: { readonly reverted: number; readonly kept: number }
  readonly records: readonly {
    readonly id: string
    readonly outcome: 'reverted' | 'kept'
    readonly reason: string | null
  }[]
}

/** Undoes a change set by a new one. What was edited since is kept, and said. */
export function useRevertChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) =>
      (await request<Reverted>(`${ROOT}/${id}/revert`, { method: 'POST', body: {} })).data,
    onSuccess: () => client.invalidateQueries(),
  })
}

interface RecordsWire extends ChangeSet {
  readonly records: readonly {
    readonly id: string
    readonly name: string | null
    readonly revision: number
    readonly before: SavedWire | null
    readonly after: SavedWire | null
  }[]
  readonly nextCursor: string | null
}

async function fetchRecords(
  contract: Contract,
  id: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<RecordsPage> {
  const { data } = await request<RecordsWire>(`${ROOT}/${id}?${cursorText(cursor)}`, { signal })
  const read = (wire: SavedWire | null) => (wire === null ? null : fromSavedWire(contract, wire))
  const records = data.records.map((each) => ({
    ...each,
    before: read(each.before),
    after: read(each.after),
  }))
  return { ...data, records }
}

function cursorText(cursor: string | null): string {
  return new URLSearchParams({ limit: '50', ...(cursor === null ? {} : { cursor }) }).toString()
}
