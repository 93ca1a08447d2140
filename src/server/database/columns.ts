import { catalogue, type FieldName, fieldNames, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { operationFrom } from '#domain/operation.ts'
import type { Cell } from './tables.ts'

export type SqlType = 'text' | 'integer'

/** The columns that hold the catalogue's facts, in its order: `inventory_operation` has these and its audit columns. */
export function factColumns(): readonly { readonly name: string; readonly type: SqlType }[] {
  return fieldNames.flatMap((field) => columnsOf(field).map((name) => ({ name, type: codecOf(field).type })))
}

export type FactRow = Readonly<Record<string, Cell>>

/** The facts as cells, in the order of `factColumns`. */
export function toFactCells(operation: InventoryOperation): readonly Cell[] {
  const cells: Cell[] = []
  for (const field of fieldNames) cells.push(...codecOf(field).write(operation[field]))
  return cells
}

/** The cells that hold one fact. */
export function cellsOf(
  field: FieldName,
  value: FieldValue,
): readonly { readonly name: string; readonly type: SqlType; readonly cell: Cell }[] {
  const { type, write } = codecOf(field)
  const cells = write(value)
  return columnsOf(field).map((name, index) => ({ name, type, cell: cells[index] ?? null }))
}

export function fromFactRow(row: FactRow): InventoryOperation {
  return operationFrom((field) => codecOf(field).read(columnsOf(field).map((column) => row[column] ?? null)))
}

/** The facts from their cells, which stand from a place on in the order of `factColumns`. */
export function fromFactCells(cells: readonly Cell[], from: number): InventoryOperation {
  return operationFrom((field) => {
    const { read, first, last } = readers.get(field) ?? readerOf(field)
    return read([cells[from + first] ?? null, cells[from + last] ?? null])
  })
}

/** The two columns of a reference; of anything else its one column, twice. */
export function referenceColumns(field: FieldName): { readonly id: string; readonly label: string } {
  const [id = field, label = id] = columnsOf(field)
  return { id, label }
}

/** A property's name as a column's. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

interface Codec {
  readonly type: SqlType
  /** What is put behind the field's name: one for each column. */
  readonly suffixes: readonly string[]
  readonly write: (value: FieldValue) => readonly Cell[]
  readonly read: (cells: readonly Cell[]) => FieldValue
}

const text: Codec = {
  type: 'text',
  suffixes: [''],
  write: (value) => [typeof value === 'string' ? value : null],
  read: ([cell = null]) => cell,
}

const codecs = {
  id: text,
  text,
  expression: text,
  // Exact, as the domain keeps it.
  decimal: text,
  choice: text,
  integer: {
    type: 'integer',
    suffixes: [''],
    write: (value) => [typeof value === 'number' ? value : null],
    read: ([cell = null]) => cell,
  },
  flag: {
    type: 'integer',
    suffixes: [''],
    write: (value) => [typeof value === 'boolean' ? Number(value) : null],
    read: ([cell = null]) => (cell === null ? null : cell === 1),
  },
  reference: {
    type: 'text',
    suffixes: ['_id', '_label'],
    write: (value) => (typeof value === 'object' && value !== null ? [value.id, value.label] : [null, null]),
    read: ([id = null, label = null]) =>
      id === null && label === null ? null : { id: asText(id), label: asText(label) },
  },
} satisfies Record<Kind, Codec>

const names = new Map<FieldName, readonly string[]>()

function columnsOf(field: FieldName): readonly string[] {
  const known = names.get(field)
  if (known !== undefined) return known
  const columns = codecOf(field).suffixes.map((suffix) => snake(field) + suffix)
  names.set(field, columns)
  return columns
}

function codecOf(field: FieldName): Codec {
  return codecs[catalogue[field].kind]
}

function asText(cell: Cell): string | null {
  return cell === null ? null : String(cell)
}

/** How each fact is read, and where its cells stand in the order of `factColumns`. */
const readers = new Map(fieldNames.map((field) => [field, readerOf(field)]))

function readerOf(field: FieldName) {
  const first = fieldNames.slice(0, fieldNames.indexOf(field)).flatMap(columnsOf).length
  return { read: codecOf(field).read, first, last: first + columnsOf(field).length - 1 }
}
