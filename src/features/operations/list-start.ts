import { lastList } from '#data/last-list.ts'
import type { RowRange } from '#data/windows.ts'
import { type ListQuery, writeListQuery } from '#domain/list-query.ts'

export interface Start {
  readonly top: number
  readonly row: number | null
}

/** Where the list begins: where it was left, if this is the same list, else at its top. */
export function startOf(query: ListQuery): Start {
  const { search, top, row } = lastList()
  return search === textOf(query) ? { top, row } : { top: 0, row: null }
}

export function textOf(query: ListQuery): string {
  return writeListQuery(query).toString()
}

/** Rows fetched beyond those in sight, and the step in which that changes: not every row scrolled is news. */
const AHEAD = 100

export function around(first: number, last: number): RowRange {
  return {
    first: Math.max(0, Math.floor((first - AHEAD) / AHEAD) * AHEAD),
    last: Math.ceil((last + AHEAD) / AHEAD) * AHEAD - 1,
  }
}
