import { fieldsOf } from '#domain/catalogue/index.ts'
import type { FieldChange } from '#domain/diff.ts'
import { isEmpty } from '#domain/operation.ts'
import type { ImportRow } from '#domain/transfer/import.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fromWire, type WireRecord, type WireValue } from '#domain/wire.ts'
import { type RowState, rowStates } from '#fields/importing/row-state.ts'
import type { Mends } from './mends.ts'

export const tabs = ['all', ...rowStates] as const satisfies readonly ('all' | RowState)[]
export type Tab = (typeof tabs)[number]

export interface PlanRow extends Omit<ImportRow, 'outcome'> {
  readonly outcome: RowState
}

/** The rows of the file in its order, those that were left out among them. */
export function planRows(
  planned: readonly ImportRow[],
  { left, known }: Pick<Mends, 'left' | 'known'>,
): readonly PlanRow[] {
  if (known.size === 0) return planned
  const there = new Set(planned.map(({ row }) => row))
  const missing = [...known.values()].filter(({ row }) => !there.has(row)).toSorted((a, b) => a.row - b.row)
  const rows: PlanRow[] = []
  let at = 0
  const put = (each: PlanRow) => rows.push(left.has(each.row) ? { ...each, outcome: 'left' } : each)
  for (const each of planned) {
    for (; (missing[at]?.row ?? Number.POSITIVE_INFINITY) < each.row; at += 1) put(missing[at] ?? each)
    put(each)
  }
  for (const each of missing.slice(at)) put(each)
  return rows
}

/** What a row changes, by field; of a new record, what it sets. */
export function changesIn(contract: Contract, changes: ImportRow['changes']): readonly FieldChange[] {
  const before = fromWire(contract, side(changes, 0))
  const after = fromWire(contract, side(changes, 1))
  return fieldsOf(contract)
    .filter(({ name }) => Object.hasOwn(after, name))
    .map(({ name }) => ({ field: name, before: before[name] ?? null, after: after[name] ?? null }))
}

/** What a new record sets; what does not apply to it is nothing that is set. */
export function setsOf(contract: Contract, changes: ImportRow['changes']): readonly FieldChange[] {
  return changesIn(contract, changes).filter(({ after }) => !isEmpty(after))
}

/** How many of these lengths fit into so much room; the first one always. */
export function countFitting(lengths: readonly number[], room: number): number {
  let left = room
  const first = lengths.findIndex((length, at) => {
    left -= length
    return at > 0 && left < 0
  })
  return first === -1 ? lengths.length : first
}

/** The rows in which this value is refused in this parameter. */
export function rowsWith(rows: readonly PlanRow[], parameter: string, value: WireValue): readonly PlanRow[] {
  return rows.filter(
    ({ outcome, errors, given }) =>
      outcome === 'refused' && parameter in errors && given?.[parameter] === value,
  )
}

function side(changes: ImportRow['changes'], at: 0 | 1): WireRecord {
  return Object.fromEntries(Object.entries(changes).map(([name, pair]) => [name, pair[at]]))
}
