import {
  infiniteQueryOptions,
  keepPreviousData,
  type Query,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { ColumnName } from '#domain/column-kinds.ts'
import {
  everything,
  type ListFilter,
  type ListQuery,
  writeListFilter,
  writeListQuery,
} from '#domain/list-query.ts'
import type { PartialOperation } from '#domain/operation.ts'
import type { ParameterChange } from '#domain/parameter-changes.ts'
import { fromSavedWire, type SavedOperation, type SavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { toWire } from '#domain/wire.ts'
import { withoutColumn } from '#domain/without-column.ts'
import { request } from './client.ts'

const ROOT = '/api/inventory-operations'

export interface OperationPage {
  readonly items: readonly SavedOperation[]
  readonly nextCursor: string | null
  /** How many operations match, on all pages. */
  readonly total: number
}

export interface Summary {
  /** How many operations there are at all. */
  readonly total: number
  /** How many of them match. */
  readonly shown: number
  readonly incomplete: number
  readonly faulted: number
}

export interface LocationCount {
  readonly id: string
  readonly count: number
  readonly incomplete: number
}

export interface ValueCount {
  /** As a filter's `is` takes it, of a date its day; null: nothing there. */
  readonly value: string | null
  readonly count: number
}

interface ValueCounts {
  readonly items: readonly ValueCount[]
}

export interface Revision {
  readonly revision: number
  readonly savedDate: string
  readonly savedBy: string
  /** The change set that it was made by. */
  readonly changeId: string
  readonly kind: string
  readonly reason: string | null
  /** The revision is the record's deletion. */
  readonly deleted: boolean
  /** What differs from the revision before, or from a new operation's defaults. */
  readonly changes: readonly ParameterChange[]
}

export const operationQueries = {
  all: () => ['operations'] as const,
  lists: () => [...operationQueries.all(), 'list'] as const,
  /** How many match, and how many of those want attention. */
  summary: (filter: ListFilter) => {
    const text = filterText(filter)
    return queryOptions({
      queryKey: [...operationQueries.lists(), 'summary', text],
      queryFn: async ({ signal }) => (await request<Summary>(`${ROOT}/summary?${text}`, { signal })).data,
      placeholderData: keepPreviousData,
    })
  },
  /** For each location, how many of the operations that match lie there or below, whichever location is chosen. */
  locationCounts: (filter: ListFilter) => {
    const text = filterText({ ...filter, location: [] })
    return queryOptions({
      queryKey: [...operationQueries.lists(), 'location-counts', text],
      queryFn: async ({ signal }) =>
        (await request<readonly LocationCount[]>(`${ROOT}/location-counts?${text}`, { signal })).data,
      placeholderData: keepPreviousData,
    })
  },
  /** How often each value of a column occurs among those that the rest of the filter matches, most frequent first. */
  valueCounts: (filter: ListFilter, field: ColumnName) => {
    const text = filterText(withoutColumn(filter, field))
    return queryOptions({
      queryKey: [...operationQueries.lists(), 'value-counts', field, text],
      queryFn: async ({ signal }) =>
        (await request<ValueCounts>(`${ROOT}/value-counts?field=${field}&${text}`, { signal })).data.items,
    })
  },
  /** The first few that match words. */
  search: (contract: Contract, words: string, limit: number) =>
    queryOptions({
      queryKey: [...operationQueries.lists(), 'search', contract, words, limit],
      queryFn: ({ signal }) => fetchPage(contract, { ...everything, q: words, limit }, signal),
      placeholderData: keepPreviousData,
    }),
  one: (contract: Contract, id: string) =>
    queryOptions({
      queryKey: [...operationQueries.all(), 'one', contract, id],
      queryFn: async ({ signal }) =>
        fromSavedWire(contract, (await request<SavedWire>(`${ROOT}/${id}`, { signal })).data),
    }),
  /** All that is known of a record's history, newest first, a page at a time. */
  revisions: (id: string) =>
    infiniteQueryOptions({
      queryKey: [...operationQueries.all(), 'revisions', id],
      queryFn: ({ pageParam, signal }) => fetchRevisions(id, REVISIONS, pageParam, signal),
      initialPageParam: null as number | null,
      getNextPageParam: (page) => (page.length < REVISIONS ? null : page.at(-1)?.revision),
    }),
  /** How a record came to the revision that is its last: a list of one. */
  lastRevision: (id: string, revision: number) =>
    queryOptions({
      queryKey: [...operationQueries.all(), 'last-revision', id, revision],
      queryFn: ({ signal }) => fetchRevisions(id, 1, null, signal),
    }),
  revision: (contract: Contract, id: string, revision: number) =>
    queryOptions({
      queryKey: [...operationQueries.all(), 'revision', contract, id, revision],
      queryFn: async ({ signal }) =>
        fromSavedWire(
          contract,
          (await request<SavedWire>(`${ROOT}/${id}/revisions/${revision}`, { signal })).data,
        ),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

export interface Save {
  /** The id and revision that the edit began from; null for a new operation. */
  readonly base: { readonly id: string; readonly revision: number } | null
  /** Minted once per form, so that a repeated create stores nothing new. */
  readonly idempotencyKey: string
  /** What is sent: for an update only what was changed. */
  readonly values: PartialOperation
  /** Why; kept in the history. */
  readonly reason?: string
  /** Ends the waiting for an answer: what it would have said is then not known. */
  readonly signal?: AbortSignal
}

export interface Saved {
  readonly saved: SavedOperation
  readonly created: boolean
}

/** Saves one operation. Rejects with a `Problem` (`refused`, `stale` …) or `Unreachable`; nothing is then stored twice. */
export function useSaveOperation(contract: Contract) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (save: Save) => saveOperation(contract, save),
    onSuccess: ({ saved }) => {
      client.setQueryData(operationQueries.one(contract, saved.id).queryKey, saved)
      void client.invalidateQueries({ queryKey: operationQueries.lists() })
      void client.invalidateQueries({ queryKey: operationQueries.revisions(saved.id).queryKey })
    },
  })
}

/** Deletes one operation, unless somebody has saved it since `revision`; gives the change set that did. */
export function useDeleteOperation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, revision }: { id: string; revision: number }) => {
      const headers = { 'If-Match': `"${revision}"` }
      return (await request(`${ROOT}/${id}`, { method: 'DELETE', headers })).changeId
    },
    onSuccess: (_, { id }) => {
      const queryKey = operationQueries.all()
      void client.invalidateQueries({ queryKey, refetchType: 'none' })
      // The editor shows the record until it has been left: asking for it would only be answered by a 404.
      const predicate = (query: Query) => !query.queryKey.includes(id)
      return client.refetchQueries({ queryKey, type: 'active', predicate })
    },
  })
}

/** The parameters that a save of these values sends. */
function bodyOf(contract: Contract, { base, values }: Save): Readonly<Record<string, unknown>> {
  const { id: _, ...wire } = toWire(contract, values)
  return base === null ? wire : { ...wire, id: base.id }
}

async function saveOperation(contract: Contract, save: Save): Promise<Saved> {
  const { base, idempotencyKey, reason, signal } = save
  const headers = {
    ...(base === null ? { 'Idempotency-Key': idempotencyKey } : { 'If-Match': `"${base.revision}"` }),
    ...(reason === undefined ? {} : { 'Change-Reason': encodeURIComponent(reason) }),
  }
  const { data, status } = await request<SavedWire>(ROOT, {
    method: 'POST',
    body: bodyOf(contract, save),
    headers,
    ...(signal === undefined ? {} : { signal }),
  })
  return { saved: fromSavedWire(contract, data), created: status === 201 }
}

/** Revisions to a page. */
const REVISIONS = 100

/** The revisions before `before`, or from the last one on. */
async function fetchRevisions(
  id: string,
  limit: number,
  before: number | null,
  signal: AbortSignal,
): Promise<readonly Revision[]> {
  const query = new URLSearchParams({
    limit: String(limit),
    ...(before === null ? {} : { before: String(before) }),
  })
  return (await request<readonly Revision[]>(`${ROOT}/${id}/revisions?${query}`, { signal })).data
}

function filterText(filter: ListFilter): string {
  return writeListFilter(filter).toString()
}

/** One page of the list, from its cursor on. */
export async function fetchPage(
  contract: Contract,
  query: ListQuery,
  signal?: AbortSignal,
): Promise<OperationPage> {
  interface Page {
    readonly items: readonly SavedWire[]
    readonly nextCursor: string | null
    readonly total: number
  }
  const { data } = await request<Page>(
    `${ROOT}?${writeListQuery(query)}`,
    signal === undefined ? {} : { signal },
  )
  return { ...data, items: data.items.map((item) => fromSavedWire(contract, item)) }
}
