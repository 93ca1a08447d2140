import { type PlantKind, plantKindOf, type PlantValue } from '../plant-kinds.ts'
import { csvLines } from './csv.ts'
import type { Dialect } from './dialect.ts'
import { guardText } from './guard.ts'

interface RefusedRow {
  readonly given: Readonly<Record<string, PlantValue>>
  readonly reason: string
}

/**
 * A CSV of what rows of one list say, to be mended elsewhere and imported again: each row with why it is refused in a last
 * column, which an import does not know and so leaves alone. It begins with a byte order mark.
 */
export function refusedPlantCsv(
  kind: PlantKind,
  rows: readonly RefusedRow[],
  { separator, decimal }: Pick<Dialect, 'separator' | 'decimal'>,
  reasonColumn: string,
): string {
  const said = new Set(rows.flatMap(({ given }) => Object.keys(given)))
  const columns = Object.entries(plantKindOf(kind).properties)
    .flatMap(([name, { by }]) => [name, ...(by === undefined ? [] : [by])])
    .filter((name) => said.has(name))
  const cells = rows.map(({ given, reason }) => [
    ...columns.map((name) => cellOf(given[name] ?? null, decimal)),
    reason,
  ])
  return `\u{feff}${csvLines([[...columns, reasonColumn], ...cells], separator)}`
}

function cellOf(value: PlantValue, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal)
  return value === null || value === '' ? '' : guardText(String(value))
}
