import { type RawBuilder, sql } from 'kysely'
import { columnKindOf } from '#domain/column-filter.ts'
import type { ColumnKind } from '#domain/column-kinds.ts'
import type { Sort } from '#domain/list-query.ts'
import { columnSortedBy, type SortKey } from '#domain/sort-keys.ts'
import { canonicalDecimal } from '#domain/wire.ts'
import type { Cell } from '../tables.ts'
import { shownName } from './column-conditions.ts'
import { all, type Where } from './filter.ts'

/** Where one record stands in an order: its value for each key, then its id. */
export interface Position {
  readonly values: readonly Cell[]
  readonly id: string
}

/** A row as the order needs it. */
export type OrderRow = Readonly<Record<string, Cell>> & { readonly no: number; readonly id: string }

function sortColumn(key: SortKey): string {
  const column = columnSortedBy(key)
  if (column === undefined) throw new Error(`There is no column for ${key}.`)
  return shownName(column)
}

/** Whether the database keeps as text what is sorted as a number. */
function isDecimal(key: SortKey): boolean {
  return kindOf(key) === 'decimal'
}

function kindOf(key: SortKey): ColumnKind {
  const column = columnSortedBy(key)
  return column === undefined ? 'text' : columnKindOf(column)
}

/** What an order needs of a row. */
export function orderColumns(sort: readonly Sort[]): RawBuilder<unknown> {
  const columns = new Set(['no', 'id', ...sort.map(({ key }) => sortColumn(key))])
  return sql.join([...columns].map((column) => sql.ref(column)))
}

/** Nothing comes first; ties are broken by id, in the direction of the last key. */
export function orderBy(sort: readonly Sort[]): RawBuilder<unknown> {
  const keys = sort.map(({ key, descending }) => {
    const column = sql.ref(sortColumn(key))
    const value = isDecimal(key) ? sql`cast(${column} as numeric)` : column
    return descending ? sql`${value} desc nulls last` : sql`${value} asc nulls first`
  })
  return sql.join([...keys, isDescending(sort) ? sql`id desc` : sql`id asc`])
}

export function positionOf(sort: readonly Sort[], row: OrderRow): Position {
  return { values: sort.map(({ key }) => row[sortColumn(key)] ?? null), id: row.id }
}

/** Whether `a` stands before `b`, as the database would say. */
export function compare(sort: readonly Sort[], a: Position, b: Position): number {
  for (const [index, { key, descending }] of sort.entries()) {
    const order = compareCells(cellOf(key, a.values[index]), cellOf(key, b.values[index]))
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

/** A value as it is compared. */
function cellOf(key: SortKey, value: Cell | undefined): Cell {
  return typeof value === 'string' && isDecimal(key) ? Number(value) : (value ?? null)
}

function isValueOf(sort: Sort | undefined, cell: string | number): boolean {
  const kind = sort === undefined ? 'text' : kindOf(sort.key)
  if (kind === 'flag') return cell === 0 || cell === 1
  if (kind === 'decimal') return typeof cell === 'string' && canonicalDecimal(cell) === cell
  return typeof cell === (kind === 'integer' ? 'number' : 'string')
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
