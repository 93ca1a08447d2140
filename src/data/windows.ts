import { type QueryClient, queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ListQuery, writeListQuery } from '#domain/list-query.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { liveState } from './live/live-state.ts'
import { fetchPage, operationQueries } from './operations.ts'

/** Rows to a window; the first hundred comes in halves, for what is in sight at the top is waited for. */
const [WINDOW, HALF] = [100, 50]
/** Windows out of sight are forgotten after this, so that a long scroll does not fill the memory. */
const FORGET_MS = 60_000
/** Rows that nobody tells of are fetched anew after this. */
const STALE_MS = 5_000

export interface Rows {
  /** How many rows match; null until the first answer. */
  readonly total: number | null
  readonly at: (index: number) => SavedOperation | undefined
  readonly error: Error | null
  readonly retry: () => void
  /** Whether the rows are the ones before, shown until the new ones come. */
  readonly pending: boolean
}

export interface RowRange {
  readonly first: number
  readonly last: number
}

/**
 * The rows of a list of any length, by windows: each is one request, wherever it lies. Windows that were read at
 * different times may share a row, or miss one, until they are read again: records may have come or gone in between.
 */
export function useRows(contract: Contract, query: ListQuery, { first, last }: RowRange): Rows {
  const client = useQueryClient()
  const { data: total } = useQuery(totalOf(contract, query))
  const end = total === null ? last : Math.min(last, total - 1)
  const windows = windowsOf(first, end)
  const results = useQueries({ queries: windows.map((window) => windowOf(contract, query, window)) })
  const pages = new Map(windows.map((window, position) => [window, results[position]?.data]))
  const failed = results.find(({ error }) => error !== null)
  return {
    total,
    at: (index) => {
      const window = windowAt(index)
      return pages.get(window)?.items[index - startOf(window)]
    },
    error: failed?.error ?? null,
    retry: () => void client.refetchQueries({ queryKey: keyOf(contract, query), type: 'active' }),
    pending: total === null && failed === undefined,
  }
}

/** Fetches the first rows of a list that is about to be shown, unless they are here. Says nothing of what fails. */
export function fetchTop(client: QueryClient, contract: Contract, query: ListQuery): Promise<void> {
  return client.prefetchQuery(windowOf(contract, query, 0))
}

/** The ids of the rows from the first to the last, fetching what is not here. */
export async function idsBetween(...of: Parameters<typeof recordsBetween>): Promise<readonly string[]> {
  return (await recordsBetween(...of)).map(({ id }) => id)
}

/** The rows from the first to the last, fetching what is not here. */
export async function recordsBetween(
  client: QueryClient,
  contract: Contract,
  query: ListQuery,
  { first, last }: RowRange,
): Promise<readonly SavedOperation[]> {
  const records: SavedOperation[] = []
  for (const window of span(windowAt(first), windowAt(last))) {
    const { items } = await client.ensureQueryData(windowOf(contract, query, window))
    const start = startOf(window)
    records.push(...items.slice(Math.max(0, first - start), last + 1 - start))
  }
  return records
}

/** How many rows the latest window said there are: known still where the window in sight is yet to come. */
function totalOf(contract: Contract, query: ListQuery) {
  return queryOptions({
    queryKey: [...operationQueries.all(), 'list-total', contract, listText(query)],
    // Never fetched: the windows write it as they come.
    queryFn: (): number | null => null,
    enabled: false,
    initialData: null,
    gcTime: 15 * 60_000,
  })
}

function windowOf(contract: Contract, query: ListQuery, window: number) {
  return queryOptions({
    queryKey: [...keyOf(contract, query), window],
    queryFn: async ({ client, signal }) => {
      const page = await fetchPage(contract, pageOf(query, window), signal)
      client.setQueryData(totalOf(contract, query).queryKey, page.total)
      return page
    },
    gcTime: FORGET_MS,
    // Rows that are kept as they are in the database do not move because somebody comes back to the page.
    refetchOnWindowFocus: () => liveState().connection !== 'live',
    staleTime: () => (liveState().connection === 'live' ? Number.POSITIVE_INFINITY : STALE_MS),
  })
}

function keyOf(contract: Contract, query: ListQuery) {
  return [...operationQueries.lists(), contract, listText(query)] as const
}

/** Names a list: which rows, in what order. */
export function listText(query: ListQuery): string {
  const text = texts.get(query) ?? writeListQuery(pageOf(query, 0)).toString()
  texts.set(query, text)
  return text
}

/** Each window and each frame asks for it. */
const texts = new WeakMap<ListQuery, string>()

function pageOf(query: ListQuery, window: number): ListQuery {
  return { ...query, cursor: null, limit: window < 2 ? HALF : WINDOW, offset: startOf(window) }
}

function windowAt(index: number): number {
  return index < WINDOW ? Math.floor(index / HALF) : Math.floor(index / WINDOW) + 1
}

function startOf(window: number): number {
  return window < 2 ? window * HALF : (window - 1) * WINDOW
}

/** The windows that hold these rows. The middle ones are asked for first: they are in sight. */
function windowsOf(first: number, last: number): readonly number[] {
  const windows = span(windowAt(Math.max(0, first)), windowAt(Math.max(0, last)))
  const middle = (first + last + 1 + WINDOW) / 2 / WINDOW
  return windows.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
}
