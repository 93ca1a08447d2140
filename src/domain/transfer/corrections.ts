import type { Contract } from '../vocabulary.ts'
import { parameterOf, type WireValue, wireNamesOf } from '../wire.ts'
import type { Corrections } from './import.ts'
import type { FileRow } from './open.ts'

/** Puts corrections into the rows of a file; null where a row is left out. */
export function createCorrector(
  contract: Contract,
  { cells = [], values = [], drop = [] }: Corrections,
): (row: FileRow) => FileRow | null {
  const dropped = new Set(drop)
  const byRow = new Map<number, (typeof cells)[number][]>()
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
  return (row) => {
    if (dropped.has(row.row)) return null
    const mended = [
      ...values
        .filter(({ parameter, from }) => isValue(row, parameter, from))
        .map(({ parameter, to }) => ({ parameter, value: to })),
      ...(byRow.get(row.row) ?? []),
    ]
    return mended.length === 0 ? row : { ...row, sent: withValues(contract, row.sent, mended) }
  }
}

function isValue({ sent }: FileRow, parameter: string, value: WireValue): boolean {
  return Object.hasOwn(sent, parameter) && (sent[parameter] ?? null) === value
}

/** A half of a reference that is corrected says by itself what is meant. */
function withValues(
  contract: Contract,
  sent: FileRow['sent'],
  mended: readonly { readonly parameter: string; readonly value: WireValue }[],
): FileRow['sent'] {
  const halves = mended.flatMap(({ parameter }) => {
    const known = parameterOf(contract, parameter)
    return known === undefined ? [] : wireNamesOf(known.field)
  })
  const kept = Object.entries(sent).filter(([name]) => !halves.includes(name))
  return Object.fromEntries([...kept, ...mended.map(({ parameter, value }) => [parameter, value] as const)])
}
