import Papa from 'papaparse'
import type { InventoryOperation } from '../catalogue/index.ts'
import type { Contract } from '../vocabulary.ts'
import { type Parameter, parametersOf, toWire } from '../wire.ts'
import { writeCell } from './cells.ts'
import type { Dialect } from './dialect.ts'

/** The header row, with its line's end. */
export function csvHead(contract: Contract, { separator, bom }: Dialect): string {
  const head = csvLines([columnsOf(contract).map(({ name }) => name)], separator)
  return bom ? `\u{feff}${head}` : head
}

/** Records as rows of every parameter of the contract, each with its line's end. */
export function csvRows(
  contract: Contract,
  records: readonly InventoryOperation[],
  { separator, decimal }: Dialect,
): string {
  const columns = columnsOf(contract)
  const rows = records.map((record) => {
    const wire = toWire(contract, record)
    return columns.map((column) => writeCell(column, wire[column.name] ?? null, decimal))
  })
  return csvLines(rows, separator)
}

/** The id first, where a reader looks for it. */
function columnsOf(contract: Contract): readonly Parameter[] {
  const all = parametersOf(contract)
  return [
    ...all.filter(({ field }) => field.name === 'id'),
    ...all.filter(({ field }) => field.name !== 'id'),
  ]
}

const NEWLINE = '\r\n'

/** Rows as lines of a CSV, each with its end. */
export function csvLines(rows: readonly (readonly string[])[], delimiter: string): string {
  if (rows.length === 0) return ''
  return (
    Papa.unparse(
      rows.map((row) => [...row]),
      { delimiter, newline: NEWLINE },
    ) + NEWLINE
  )
}
