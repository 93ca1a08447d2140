import { type QueryClient, queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ListQuery, writeListQuery } from '#domain/list-query.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fetchPage, type OperationPage, operationQueries } from './operations.ts'

/** Rows to a window. */
const WINDOW = 200
/** Windows out of sight are forgotten after this, so that a long scroll does not fill the memory. */
const FORGET_MS = 60_000

export interface Rows {
  /** How many rows match; null until the first answer. */
  readonly total: number | null
  readonly at: (index: number) => SavedOperation | undefined
  readonly error: Error | null
  readonly retry: () => void
  /** Up to which row the list is known while it is read forward to the rows asked for; null when it is there. */
  readonly reading: number | null
  /** Whether the rows are the ones before, shown until the new ones come. */
  readonly pending: boolean
}

export interface RowRange {
  readonly first: number
  readonly last: number
}

/**
 * The rows of a list of any length. The API gives a page and where the next one begins, so windows are reached one after
 * the other, and each one's beginning is kept: going back, or to a window that was forgotten, is one request.
 */
export function useRows(contract: Contract, query: ListQuery, { first, last }: RowRange): Rows {
  const client = useQueryClient()
  const { data: shape } = useQuery(shapeOf(contract, query))
  const known = shape.starts.length
  const end = shape.total === null ? last : Math.min(last, shape.total - 1)
  const wanted = span(Math.floor(Math.max(0, first) / WINDOW), Math.floor(Math.max(0, end) / WINDOW))
  const reachable = wanted.filter((window) => window < known)
  const isReading = reachable.length < wanted.length
  const windows = isReading ? [...new Set([...reachable, known - 1])] : reachable
  const results = useQueries({ queries: windows.map((window) => windowOf(contract, query, window)) })
  const pages = new Map(windows.map((window, position) => [window, results[position]?.data]))
  const failed = results.find(({ error }) => error !== null)
  return {
    total: shape.total,
    at: (index) => pages.get(Math.floor(index / WINDOW))?.items[index % WINDOW],
    error: failed?.error ?? null,
    retry: () => void client.refetchQueries({ queryKey: keyOf(contract, query), type: 'active' }),
    reading: isReading && known > 1 ? known * WINDOW : null,
    pending: shape.total === null && failed === undefined,
  }
}

/** The ids of the rows from the first to the last, fetching what is not here; the last must have been reached before. */
export async function idsBetween(
  client: QueryClient,
  contract: Contract,
  query: ListQuery,
  { first, last }: RowRange,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const window of span(Math.floor(first / WINDOW), Math.floor(last / WINDOW))) {
    const { items } = await client.ensureQueryData(windowOf(contract, query, window))
    const start = window * WINDOW
    ids.push(...items.slice(Math.max(0, first - start), last + 1 - start).map(({ id }) => id))
  }
  return ids
}

/** Where each window begins, as far as they were reached, and how many rows there are. */
interface Shape {
  readonly starts: readonly (string | null)[]
  readonly total: number | null
}

const unread: Shape = { starts: [null], total: null }

function shapeOf(contract: Contract, query: ListQuery) {
  return queryOptions({
    queryKey: [...operationQueries.all(), 'list-shape', contract, textOf(query)],
    // Never fetched: the windows write it as they come.
    queryFn: () => unread,
    enabled: false,
    initialData: unread,
    gcTime: 15 * 60_000,
  })
}

function windowOf(contract: Contract, query: ListQuery, window: number) {
  return queryOptions({
    queryKey: [...keyOf(contract, query), window],
    queryFn: async ({ client, signal }) => {
      const cursor = client.getQueryData(shapeOf(contract, query).queryKey)?.starts[window] ?? null
      const page = await fetchPage(contract, { ...query, limit: WINDOW, cursor }, signal)
      noteShape(client, contract, query, window, page)
      return page
    },
    gcTime: FORGET_MS,
  })
}

/** When a window now ends elsewhere, what was known of the windows behind it is no longer true. */
function noteShape(
  client: QueryClient,
  contract: Contract,
  query: ListQuery,
  window: number,
  { nextCursor, total }: OperationPage,
) {
  const { queryKey } = shapeOf(contract, query)
  const { starts } = client.getQueryData(queryKey) ?? unread
  const isSame = (starts[window + 1] ?? null) === nextCursor
  const next = isSame
    ? starts
    : [...starts.slice(0, window + 1), ...(nextCursor === null ? [] : [nextCursor])]
  client.setQueryData(queryKey, { starts: next, total })
  if (!isSame) void client.invalidateQueries({ queryKey: [...keyOf(contract, query), window + 1] })
}

function keyOf(contract: Contract, query: ListQuery) {
  return [...operationQueries.lists(), contract, textOf(query)] as const
}

function textOf(query: ListQuery): string {
  return writeListQuery({ ...query, cursor: null, limit: WINDOW }).toString()
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
}
