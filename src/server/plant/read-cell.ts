import type { Property } from '#domain/plant-kinds.ts'
import { flagIn, withPoint } from '#domain/transfer/cells.ts'
import type { DecimalMark } from '#domain/transfer/dialect.ts'
import { unguardCell } from '#domain/transfer/guard.ts'

/** What a cell says. One that cannot be what its column holds stays text, to be refused like any other. */
export function readCell({ type }: Property, cell: string, mark: DecimalMark): unknown {
  return cell.trim() === '' ? null : cellReaders[type](cell.trim(), mark)
}

const asText = (cell: string): unknown => unguardCell(cell)

function asNumber(cell: string, mark: DecimalMark): unknown {
  const digits = withPoint(cell, mark)
  return digits !== null && /^[+-]?\d{1,16}(\.\d{1,16})?$/.test(digits) ? Number(digits) : cell
}

const cellReaders = {
  ulid: (cell) => cell,
  text: asText,
  choice: (cell) => cell.toUpperCase(),
  number: asNumber,
  integer: asNumber,
  flag: (cell) => flagIn(cell) ?? cell,
} satisfies Record<Property['type'], (cell: string, mark: DecimalMark) => unknown>
