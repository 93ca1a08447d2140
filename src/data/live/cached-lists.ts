import type { Query, QueryClient } from '@tanstack/react-query'
import { type Sort, readListQuery } from '#domain/list-query.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { type OperationPage, operationQueries } from '../operations.ts'

/** A part of a list that is on the screen. */
export interface ShownPage {
  readonly query: Query
  /** Names the list that it is a part of; undefined where it is none of the table. */
  readonly list: string | undefined
  readonly items: readonly SavedOperation[]
}

/** The rows that are on the screen, as they were fetched. */
export function shownPages(client: QueryClient): readonly ShownPage[] {
  return listQueries(client).flatMap((query) => {
    const page = pageIn(query)
    return page === undefined || !query.isActive() ? [] : [{ query, list: listOf(query), items: page.items }]
  })
}

/** The list of the table that a query fetches a part of. */
export function listOf({ queryKey }: Pick<Query, 'queryKey'>): string | undefined {
  const [, , , text, window] = queryKey
  const isOfList = queryKey.length === 5 && queryKey[1] === operationQueries.lists()[1]
  return isOfList && typeof text === 'string' && typeof window === 'number' ? text : undefined
}

export function sortOf(list: string): readonly Sort[] {
  const read = readListQuery(new URLSearchParams(list))
  return read.ok ? read.query.sort : []
}

/** Puts newer states of records where they stand; nothing moves. */
export function replaceRows(client: QueryClient, fresh: ReadonlyMap<string, SavedOperation>): void {
  for (const query of listQueries(client)) {
    const page = pageIn(query)
    if (page === undefined || !page.items.some(({ id }) => fresh.has(id))) continue
    const items = page.items.map((row) => {
      const newer = fresh.get(row.id)
      return newer !== undefined && newer.revision >= row.revision ? newer : row
    })
    client.setQueryData(query.queryKey, { ...page, items }, { updatedAt: query.state.dataUpdatedAt })
  }
}

/** What is fetched anew when it is next shown: rows out of sight, and records that are opened. */
export function forget(client: QueryClient, ids: ReadonlySet<string> | null): void {
  for (const query of listQueries(client)) {
    if (pageIn(query) !== undefined && !query.isActive()) query.invalidate()
  }
  void client.invalidateQueries({
    queryKey: operationQueries.all(),
    predicate: ({ queryKey }) =>
      queryKey[1] !== operationQueries.lists()[1] &&
      ['one', 'revisions'].includes(String(queryKey[1])) &&
      (ids === null || queryKey.some((part) => typeof part === 'string' && ids.has(part))),
  })
}

/** What is counted of lists that are on the screen is counted again. */
export function recount(client: QueryClient): Promise<void> {
  return client.invalidateQueries({
    queryKey: operationQueries.lists(),
    predicate: (query) => pageIn(query) === undefined,
  })
}

function listQueries(client: QueryClient): readonly Query[] {
  return client.getQueryCache().findAll({ queryKey: operationQueries.lists() })
}

/** Lists and searches are kept as pages; what is counted of them is not. */
function pageIn({ state }: Query): OperationPage | undefined {
  const data: unknown = state.data
  return typeof data === 'object' && data !== null && 'items' in data && 'nextCursor' in data
    ? asPage(data)
    : undefined
}

/** Below the key of the lists only pages of operations have both. */
function asPage(data: object): OperationPage {
  return data as OperationPage
}
