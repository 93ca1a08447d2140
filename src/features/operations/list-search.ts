import type { ColumnsText } from '#domain/list-columns.ts'
import { everything, type ListQuery, understoodQuery, writeListQuery } from '#domain/list-query.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** The address's part behind the question mark, as the router holds it: the list's parameters, none of them needed. */
export interface ListSearch extends ColumnsText {
  readonly q?: string
  readonly location?: string | readonly string[]
  readonly side?: string
  readonly type?: string | readonly string[]
  readonly status?: string | readonly string[]
  readonly enabled?: string
  readonly complete?: string
  readonly material?: string | readonly string[]
  readonly operationId?: string | readonly string[]
  readonly sort?: string
  /** The id of the operation that is looked at beside the rows; no part of the list's query. */
  readonly peek?: string
  /** The list stands as a grid to edit. */
  readonly grid?: 'true'
}

/** Keeps what the list understands. A link from elsewhere may carry more: that is no reason to show nothing. */
export function readListSearch(raw: Readonly<Record<string, unknown>>): ListSearch {
  return { ...searchFor(queryFrom(raw)), ...besidesIn(raw) }
}

/** What stands beside the list, or in its place, and stays when the list changes. */
export function besidesIn(
  raw: Readonly<Record<string, unknown>>,
): Pick<ListSearch, 'peek' | 'grid' | keyof ColumnsText> {
  const { peek, grid } = raw
  return {
    ...lookOf(raw),
    ...(typeof peek === 'string' && peek !== '' ? { peek } : {}),
    ...(grid === 'true' ? { grid } : {}),
  }
}

export function withoutPeek(search: ListSearch): ListSearch {
  const { peek: _, ...list } = search
  return list
}

export function withoutLook(search: ListSearch): ListSearch {
  const { columns: _, pinned: __, ...list } = search
  return list
}

/** How the list is drawn, which changes none of its rows. */
export function lookOf({ columns, pinned }: Readonly<Record<string, unknown>>): ColumnsText {
  return {
    ...(typeof columns === 'string' && columns !== '' ? { columns: columns.slice(0, LOOK_LIMIT) } : {}),
    ...(typeof pinned === 'string' && pinned !== '' ? { pinned: pinned.slice(0, 2) } : {}),
  }
}

/** Every column with its width is shorter. */
const LOOK_LIMIT = 2000

/** The list that an address means on a host of this contract; of any contract, while the host is not known. */
export function queryFrom(search: Readonly<Record<string, unknown>>, contract?: Contract): ListQuery {
  const parameters = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => texts(value).map((text) => [name, text])),
  )
  return ours(understoodQuery(parameters, contract))
}

export function searchFor(query: ListQuery): ListSearch {
  const parameters = writeListQuery(ours(query))
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

/** How many rows a request fetches, and where it begins, is the page's business and not the address's. */
function ours(query: ListQuery): ListQuery {
  return { ...query, limit: everything.limit, cursor: null, offset: 0 }
}

function texts(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each) => typeof each === 'string')
}
