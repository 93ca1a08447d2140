import { isFieldName } from './catalogue/index.ts'
import { columnKindOf } from './column-filter.ts'
import type { Sort } from './list-query.ts'
import type { SavedOperation } from './saved.ts'
import { columnSortedBy, type SortKey } from './sort-keys.ts'
import type { Contract } from './vocabulary.ts'
import { toWire, type WireValue } from './wire.ts'

/**
 * The rows, of those that have `changed`, that stand where the order would not put them now. All others are in order,
 * and each changed one is held against the nearest of them on both sides.
 */
export function rowsOutOfOrder(
  contract: Contract,
  sort: readonly Sort[],
  rows: readonly SavedOperation[],
  changed: ReadonlySet<string>,
): readonly string[] {
  const before = nearestUnchanged(rows, changed)
  const after = nearestUnchanged(rows.toReversed(), changed).toReversed()
  return rows.flatMap((row, index) => {
    const [above, below] = [before[index], after[index]]
    const isRight =
      (above === undefined || compareRows(contract, sort, above, row) < 0) &&
      (below === undefined || compareRows(contract, sort, row, below) < 0)
    return changed.has(row.id) && !isRight ? [row.id] : []
  })
}

/** Negative where `a` stands before `b`, as the server sorts: nothing first, texts by their letters' codes, ties by id. */
function compareRows(
  contract: Contract,
  sort: readonly Sort[],
  a: SavedOperation,
  b: SavedOperation,
): number {
  for (const { key, descending } of sort) {
    const order = compareValues(valueOf(contract, key, a), valueOf(contract, key, b))
    if (order !== 0) return descending ? -order : order
  }
  const order = compareValues(a.id, b.id)
  return sort.at(-1)?.descending === true ? -order : order
}

/** For each row the last one before it that is not among the changed. */
function nearestUnchanged(
  rows: readonly SavedOperation[],
  changed: ReadonlySet<string>,
): readonly (SavedOperation | undefined)[] {
  let last: SavedOperation | undefined
  return rows.map((row) => {
    const found = last
    if (!changed.has(row.id)) last = row
    return found
  })
}

function valueOf(contract: Contract, key: SortKey, saved: SavedOperation): WireValue {
  const column = columnSortedBy(key)
  if (column === undefined) return null
  if (!isFieldName(column)) return saved[column]
  const value = toWire(contract, saved.operation)[key] ?? null
  return columnKindOf(column) === 'decimal' && value !== null ? Number(value) : value
}

function compareValues(a: WireValue, b: WireValue): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : 1
}
