import {
  type ColumnFilter,
  columnParameter,
  nearestColumnParameter,
  readColumnFilter,
} from './column-filter.ts'
import { nearest } from './nearest.ts'
import {
  no,
  type Read,
  type Reader,
  readChoices,
  readCount,
  readFlag,
  readTexts,
  yes,
} from './read-parameter.ts'
import type { ErrorRule, Finding } from './rules.ts'
import { type SortKey, sortKeys } from './sort-keys.ts'
import { type Contract, vocabulary } from './vocabulary.ts'

export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

export const sides = ['either', 'source', 'destination'] as const
export type LocationSide = (typeof sides)[number]

/** Which operations, and in what order. Several values of one filter mean any of them; all filters must hold. */
export interface ListFilter {
  /** Words that must all occur, in the name, locations, material, notes or expressions; null: no search. */
  readonly q: string | null
  /** Ids or paths of locations: those places and all below them. */
  readonly location: readonly string[]
  /** Which end of the movement must lie there. */
  readonly side: LocationSide
  readonly type: readonly string[]
  readonly status: readonly string[]
  readonly enabled: boolean | null
  readonly complete: boolean | null
  /** Ids or paths of materials. */
  readonly material: readonly string[]
  readonly operationId: readonly string[]
  /** What else is asked of single columns, each test of a column at most once. */
  readonly columns: readonly ColumnFilter[]
}

export interface ListQuery extends ListFilter {
  /** Ties are broken by id. */
  readonly sort: readonly Sort[]
  /** Rows to a page, 1 to 1,000. */
  readonly limit: number
  /** Where the page begins, as the answer to the page before it said; null: at the start. */
  readonly cursor: string | null
  /** How many rows are skipped, from the cursor or the start. While records change, pages so reached may share a row. */
  readonly offset: number
}

export const everything: ListQuery = {
  q: null,
  location: [],
  side: 'either',
  type: [],
  status: [],
  enabled: null,
  complete: null,
  material: [],
  operationId: [],
  columns: [],
  sort: [{ key: 'name', descending: false }],
  limit: 100,
  cursor: null,
  offset: 0,
}

export type ReadListQuery =
  | { readonly ok: true; readonly query: ListQuery }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

/**
 * Reads a query string; names it does not know and values it cannot read are errors at their parameter. Columns are those
 * of the contract; without one, those of any.
 */
export function readListQuery(parameters: URLSearchParams, contract?: Contract): ReadListQuery {
  const errors: Finding<ErrorRule>[] = []
  let query = everything
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name).filter((value) => value !== '')
    const outcome = readPart(name, values, query, contract)
    if (outcome === undefined) errors.push(unknown(name, contract))
    else if (outcome.ok) query = { ...query, ...outcome.value }
    else errors.push(about(name, outcome.rule, { given: values.join(', ').slice(0, 80), ...outcome.params }))
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, query }
}

/** What of a query string this contract understands: a link from elsewhere may carry more, and still shows a list. */
export function understoodQuery(parameters: URLSearchParams, contract?: Contract): ListQuery {
  const outcome = readListQuery(parameters, contract)
  if (outcome.ok) return outcome.query
  const known = new URLSearchParams(parameters)
  for (const { parameter } of outcome.errors) known.delete(parameter)
  const rest = readListQuery(known, contract)
  return rest.ok ? rest.query : everything
}

/** The shortest query string that reads back as this query. */
export function writeListQuery(query: ListQuery): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of parameterNames) {
    const values = writers[name](query)
    if (values.join('\0') !== writers[name](everything).join('\0')) {
      for (const value of values) parameters.append(name, value)
    }
  }
  for (const column of query.columns) {
    for (const value of column.values) parameters.append(columnParameter(column), value)
  }
  return parameters
}

/** The part of a query that says which operations, not in what order. */
export function writeListFilter(filter: ListFilter): URLSearchParams {
  const { sort, limit, cursor, offset } = everything
  return writeListQuery({ ...filter, sort, limit, cursor, offset })
}

const parameterNames = [
  'q',
  'location',
  'side',
  'type',
  'status',
  'enabled',
  'complete',
  'material',
  'operationId',
  'sort',
  'limit',
  'cursor',
  'offset',
] as const
type ParameterName = (typeof parameterNames)[number]

type Part = Read<Partial<ListQuery>>

/** What one parameter says; undefined where there is no such parameter. One without values says nothing. */
function readPart(
  name: string,
  values: readonly string[],
  { columns }: ListQuery,
  contract: Contract | undefined,
): Part | undefined {
  if (isParameter(name)) return values.length === 0 ? nothing : readers[name](values)
  const outcome = readColumnFilter(name, values, contract)
  if (outcome === undefined || !outcome.ok) return outcome
  return values.length === 0 ? nothing : yes({ columns: [...columns, outcome.value] })
}

const nothing: Part = yes({})

const as =
  <N extends keyof ListQuery>(name: N, read: Reader<ListQuery[N]>): Reader<Partial<ListQuery>> =>
  (values) => {
    const outcome = read(values)
    return outcome.ok ? yes({ [name]: outcome.value }) : outcome
  }

const readers = {
  q: (values) => {
    const outcome = readTexts(values)
    return outcome.ok ? yes({ q: outcome.value.join(' ') }) : outcome
  },
  location: as('location', readTexts),
  side: ([value]) => {
    const side = sides.find((each) => each === value)
    return side === undefined ? no('choice.unknown', { values: sides }) : yes({ side })
  },
  type: as('type', readChoices(vocabulary.operationType)),
  status: as('status', readChoices(vocabulary.status)),
  enabled: as('enabled', readFlag),
  complete: as('complete', readFlag),
  material: as('material', readTexts),
  operationId: as('operationId', readTexts),
  sort: readSort,
  limit: as('limit', readCount(1, 1000)),
  cursor: ([value]) => yes({ cursor: value ?? null }),
  offset: as('offset', readCount(0, 1_000_000_000)),
} satisfies Record<ParameterName, Reader<Partial<ListQuery>>>

const writers = {
  q: ({ q }) => (q === null ? [] : [q]),
  location: ({ location }) => location,
  side: ({ side }) => [side],
  type: ({ type }) => type,
  status: ({ status }) => status,
  enabled: ({ enabled }) => (enabled === null ? [] : [String(enabled)]),
  complete: ({ complete }) => (complete === null ? [] : [String(complete)]),
  material: ({ material }) => material,
  operationId: ({ operationId }) => operationId,
  sort: ({ sort }) => [sort.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join(',')],
  limit: ({ limit }) => [String(limit)],
  cursor: ({ cursor }) => (cursor === null ? [] : [cursor]),
  offset: ({ offset }) => [String(offset)],
} satisfies Record<ParameterName, (query: ListQuery) => readonly string[]>

/** `sort=type,-modifiedDate`: several keys separated by commas or repeated, a minus for descending. */
function readSort(values: readonly string[]): Part {
  const parts = values.flatMap((value) => value.split(','))
  const sort = parts.flatMap((part) => {
    const descending = part.startsWith('-')
    const key = sortKeys.find((each) => each === (descending ? part.slice(1) : part))
    return key === undefined ? [] : [{ key, descending }]
  })
  const distinct = new Set(sort.map(({ key }) => key)).size === parts.length
  return distinct ? yes({ sort }) : no('choice.unknown', { values: sortKeys })
}

function isParameter(name: string): name is ParameterName {
  return parameterNames.some((each) => each === name)
}

function unknown(name: string, contract: Contract | undefined): Finding<ErrorRule> {
  const near = name.includes('.') ? nearestColumnParameter(name, contract) : nearest(name, parameterNames)
  return about(name, 'parameter.unknown', {
    parameter: name.slice(0, 80),
    ...(near === null ? {} : { nearest: near }),
  })
}

function about(parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}
