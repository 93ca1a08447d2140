import { nearest } from './nearest.ts'
import type { ErrorRule, Finding } from './rules.ts'
import { vocabulary } from './vocabulary.ts'

/** What the list can be sorted by: the columns that it shows, each on an index. */
export const sortKeys = [
  'name',
  'operationType',
  'sourceLocationPath',
  'destinationLocationPath',
  'triggerSource',
  'materialPath',
  'operationName',
  'quantitySource',
  'unitOfMeasureName',
  'reasonCodeName',
  'enabled',
  'complete',
  'status',
  'createdDate',
  'modifiedDate',
] as const
export type SortKey = (typeof sortKeys)[number]

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
}

export interface ListQuery extends ListFilter {
  /** Ties are broken by id. */
  readonly sort: readonly Sort[]
  /** Rows to a page, 1 to 1,000. */
  readonly limit: number
  /** Where the page begins, as the answer to the page before it said; null: at the start. */
  readonly cursor: string | null
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
  sort: [{ key: 'name', descending: false }],
  limit: 100,
  cursor: null,
}

export type ReadListQuery =
  | { readonly ok: true; readonly query: ListQuery }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

/** Reads a query string; names it does not know and values it cannot read are errors at their parameter. */
export function readListQuery(parameters: URLSearchParams): ReadListQuery {
  const errors: Finding<ErrorRule>[] = []
  let query = everything
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name).filter((value) => value !== '')
    if (!isParameter(name)) errors.push(unknown(name))
    else if (values.length > 0) {
      const outcome = readers[name](values)
      if (outcome.ok) query = { ...query, ...outcome.part }
      else
        errors.push(about(name, outcome.rule, { given: values.join(', ').slice(0, 80), ...outcome.params }))
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, query }
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
  return parameters
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
] as const
type ParameterName = (typeof parameterNames)[number]

type Part =
  | { readonly ok: true; readonly part: Partial<ListQuery> }
  | { readonly ok: false; readonly rule: ErrorRule; readonly params: Finding['params'] }

const texts =
  (name: 'location' | 'material' | 'operationId') =>
  (values: readonly string[]): Part =>
    values.every(isStorable)
      ? { ok: true, part: { [name]: values } }
      : { ok: false, rule: 'text.unstorable', params: {} }

const choices =
  (name: 'type' | 'status', allowed: readonly string[]) =>
  (values: readonly string[]): Part =>
    values.every((value) => allowed.includes(value))
      ? { ok: true, part: { [name]: values } }
      : { ok: false, rule: 'choice.unknown', params: { values: allowed } }

const flag =
  (name: 'enabled' | 'complete') =>
  (values: readonly string[]): Part =>
    values.length === 1 && (values[0] === 'true' || values[0] === 'false')
      ? { ok: true, part: { [name]: values[0] === 'true' } }
      : { ok: false, rule: 'choice.unknown', params: { values: ['true', 'false'] } }

const readers = {
  q: (values) =>
    values.every(isStorable)
      ? { ok: true, part: { q: values.join(' ') } }
      : { ok: false, rule: 'text.unstorable', params: {} },
  location: texts('location'),
  side: ([value]) => {
    const side = sides.find((each) => each === value)
    return side === undefined
      ? { ok: false, rule: 'choice.unknown', params: { values: sides } }
      : { ok: true, part: { side } }
  },
  type: choices('type', vocabulary.operationType),
  status: choices('status', vocabulary.status),
  enabled: flag('enabled'),
  complete: flag('complete'),
  material: texts('material'),
  operationId: texts('operationId'),
  sort: readSort,
  limit: ([value]) => {
    const limit = /^\d{1,4}$/.test(value ?? '') ? Number(value) : 0
    return limit >= 1 && limit <= 1000
      ? { ok: true, part: { limit } }
      : { ok: false, rule: 'number.outOfRange', params: { least: 1, most: 1000 } }
  },
  cursor: ([value]) => ({ ok: true, part: { cursor: value ?? null } }),
} satisfies Record<ParameterName, (values: readonly string[]) => Part>

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
  return distinct
    ? { ok: true, part: { sort } }
    : { ok: false, rule: 'choice.unknown', params: { values: sortKeys } }
}

function isParameter(name: string): name is ParameterName {
  return parameterNames.some((each) => each === name)
}

function unknown(name: string): Finding<ErrorRule> {
  const near = nearest(name, parameterNames)
  return about(name, 'parameter.unknown', {
    parameter: name.slice(0, 80),
    ...(near === null ? {} : { nearest: near }),
  })
}

function about(parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}

function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed()
}
