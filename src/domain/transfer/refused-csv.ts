import type { Contract } from '../vocabulary.ts'
import { parametersOf, type WireRecord } from '../wire.ts'
import { writeCell } from './cells.ts'
import { csvLines } from './csv.ts'
import { plainDialect } from './dialect.ts'
import type { ImportReading } from './import.ts'

/**
 * A CSV of the parameters that some rows have, to be mended elsewhere and imported again: each row with why it is refused
 * in a last column, which an import does not know and so leaves alone. It begins with a byte order mark.
 */
export function refusedCsv(
  contract: Contract,
  rows: readonly { readonly sent: WireRecord; readonly reason: string }[],
  { separator, decimal }: Pick<ImportReading, 'separator' | 'decimal'>,
  reasonColumn: string,
): string {
  const said = new Set(rows.flatMap(({ sent }) => Object.keys(sent)))
  const columns = parametersOf(contract).filter(({ name }) => said.has(name))
  const mark = decimal ?? plainDialect.decimal
  const cells = rows.map(({ sent, reason }) => [
    ...columns.map((column) => writeCell(column, sent[column.name] ?? null, mark)),
    reason,
  ])
  const head = [...columns.map(({ name }) => name), reasonColumn]
  return `\u{feff}${csvLines([head, ...cells], separator ?? plainDialect.separator)}`
}
