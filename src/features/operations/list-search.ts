import { everything, type ListQuery, readListQuery, writeListQuery } from '#domain/list-query.ts'

/** The address's part behind the question mark, as the router holds it: the list's parameters, none of them needed. */
export interface ListSearch {
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
export function besidesIn({
  peek,
  grid,
}: Readonly<Record<string, unknown>>): Pick<ListSearch, 'peek' | 'grid'> {
  return {
    ...(typeof peek === 'string' && peek !== '' ? { peek } : {}),
    ...(grid === 'true' ? { grid } : {}),
  }
}

export function withoutPeek(search: ListSearch): ListSearch {
  const { peek: _, ...list } = search
  return list
}

export function queryFrom(search: Readonly<Record<string, unknown>>): ListQuery {
  const parameters = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => texts(value).map((text) => [name, text])),
  )
  const outcome = readListQuery(parameters)
  if (outcome.ok) return ours(outcome.query)
  for (const { parameter } of outcome.errors) parameters.delete(parameter)
  const rest = readListQuery(parameters)
  return rest.ok ? ours(rest.query) : everything
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
  return { ...query, limit: everything.limit, cursor: null }
}

function texts(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each) => typeof each === 'string')
}
