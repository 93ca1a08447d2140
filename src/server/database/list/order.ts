import { type RawBuilder, sql } from 'kysely'
import type { Sort, SortKey } from '#domain/list-query.ts'
import { contracts } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'
import { columnOf } from '../columns.ts'
import type { Cell } from '../tables.ts'
import { all, type Where } from './filter.ts'

/** Where one record stands in an order: its value for each key, then its id. */
export interface Position {
  readonly values: readonly Cell[]
  readonly id: string
}

/** A row as the order needs it. */
export type OrderRow = Readonly<Record<string, Cell>> & { readonly no: number; readonly id: string }

function sortColumn(key: SortKey): string {
  const known: Readonly<Partial<Record<SortKey, string>>> = auditColumns
  const parameter = contracts.map((contract) => parameterOf(contract, key)).find((each) => each !== undefined)
  const column = known[key] ?? (parameter === undefined ? undefined : columnOf(parameter))
  if (column === undefined) throw new Error(`There is no column for ${key}.`)
  return column
}

/** What an order needs of a row. */
export function orderColumns(sort: readonly Sort[]): RawBuilder<unknown> {
  const columns = new Set(['no', 'id', ...sort.map(({ key }) => sortColumn(key))])
  return sql.join([...columns].map((column) => sql.ref(column)))
}

/** Nothing comes first; ties are broken by id, in the direction of the last key. */
export function orderBy(sort: readonly Sort[]): RawBuilder<unknown> {
  const keys = sort.map(({ key, descending }) =>
    descending
      ? sql`${sql.ref(sortColumn(key))} desc nulls last`
      : sql`${sql.ref(sortColumn(key))} asc nulls first`,
  )
  return sql.join([...keys, isDescending(sort) ? sql`id desc` : sql`id asc`])
}

export function positionOf(sort: readonly Sort[], row: OrderRow): Position {
  return { values: sort.map(({ key }) => row[sortColumn(key)] ?? null), id: row.id }
}

/** Whether `a` stands before `b`, as the database would say. */
export function compare(sort: readonly Sort[], a: Position, b: Position): number {
  for (const [index, { descending }] of sort.entries()) {
    const order = compareCells(a.values[index] ?? null, b.values[index] ?? null)
    if (order !== 0) return descending ? -order : order
  }
  const order = compareCells(a.id, b.id)
  return isDescending(sort) ? -order : order
}

/** What lies behind a position in the order of one key: ranges of its index, one after the other. Null: all. */
export function rangesBehind(key: Sort, from: Position | null): readonly Where[] {
  if (from === null) return [all([])]
  const [value = null] = from.values
  const tie = key.descending ? sql<boolean>`id < ${from.id}` : sql<boolean>`id > ${from.id}`
  return [all([same(key, value), tie]), ...behind(key, value)]
}

/** The rows with this value of a key. */
export function same({ key }: Sort, value: Cell): Where {
  const column = sql.ref(sortColumn(key))
  return value === null ? sql<boolean>`${column} is null` : sql<boolean>`${column} = ${value}`
}

/** The rows with later values of a key. */
export function behind({ key, descending }: Sort, value: Cell): readonly Where[] {
  const column = sql.ref(sortColumn(key))
  if (value === null) return descending ? [] : [sql<boolean>`${column} is not null`]
  return descending
    ? [sql<boolean>`${column} < ${value}`, sql<boolean>`${column} is null`]
    : [sql<boolean>`${column} > ${value}`]
}

/** The position as an opaque text; it holds for any filter, but only for this order. */
export function writeCursor(sort: readonly Sort[], { values, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([nameOf(sort), values, id]))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The position that `writeCursor` wrote for this order; undefined for any other text. */
export function readCursor(sort: readonly Sort[], cursor: string): Position | undefined {
  const parsed = parse(cursor)
  if (!Array.isArray(parsed) || parsed.length !== 3) return undefined
  const [name, values, id]: readonly unknown[] = parsed
  if (name !== nameOf(sort) || typeof id !== 'string' || !isStorable(id)) return undefined
  if (!Array.isArray(values) || values.length !== sort.length) return undefined
  const cells = values.filter(isCell)
  const fits = cells.every((cell, index) => cell === null || isValueOf(sort[index], cell))
  return fits && cells.length === sort.length ? { values: cells, id } : undefined
}

const auditColumns = { complete: 'complete', createdDate: 'created_date', modifiedDate: 'modified_date' }

function isDescending(sort: readonly Sort[]): boolean {
  return sort.at(-1)?.descending ?? false
}

/** Nothing comes first; texts by their code points, which is the order of their bytes in UTF-8. */
function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b)
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((character, index) => character !== right[index])
  if (at === -1) return -1
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
}

function isValueOf(sort: Sort | undefined, cell: string | number): boolean {
  const isFlag = sort?.key === 'enabled' || sort?.key === 'complete'
  return isFlag ? cell === 0 || cell === 1 : typeof cell === 'string'
}

function nameOf(sort: readonly Sort[]): string {
  return sort.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join()
}

function parse(cursor: string): unknown {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function isCell(value: unknown): value is Cell {
  return value === null || Number.isSafeInteger(value) || (typeof value === 'string' && isStorable(value))
}

function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed()
}
