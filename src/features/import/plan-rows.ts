import { fieldsOf } from '#domain/catalogue/index.ts'
import type { FieldChange } from '#domain/diff.ts'
import { isEmpty } from '#domain/operation.ts'
import type { ImportOutcome, ImportRow } from '#domain/transfer/import.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fromWire, type WireRecord, type WireValue } from '#domain/wire.ts'
import type { Mends } from './mends.ts'

const states = ['create', 'update', 'rename', 'unchanged', 'ambiguous', 'refused', 'left'] as const
/** What becomes of a row: what the plan says, or nothing because it was left out. */
export type RowState = ImportOutcome | 'left'
export const tabs = ['all', ...states] as const satisfies readonly ('all' | RowState)[]
export type Tab = (typeof tabs)[number]

export interface PlanRow extends Omit<ImportRow, 'outcome'> {
  readonly outcome: RowState
}

/** The rows of the file in its order, those that were left out among them. */
export function planRows(
  planned: readonly ImportRow[],
  { left, known }: Pick<Mends, 'left' | 'known'>,
): readonly PlanRow[] {
  const rows = new Map<number, PlanRow>([...known, ...planned.map((each) => [each.row, each] as const)])
  for (const row of left) {
    const each = rows.get(row)
    if (each !== undefined) rows.set(row, { ...each, outcome: 'left' })
  }
  return known.size === 0 ? planned : [...rows.values()].toSorted((a, b) => a.row - b.row)
}

/** What is stored of the row when the plan is. */
export const isStored: Readonly<Record<RowState, boolean>> = {
  create: true,
  update: true,
  rename: true,
  unchanged: false,
  ambiguous: false,
  refused: false,
  left: false,
}

/** Whether there is something to leave out, or to take back. */
export function canTick({ outcome }: PlanRow): boolean {
  return isStored[outcome] || outcome === 'left'
}

export function countTabs(rows: readonly PlanRow[]): Readonly<Record<Tab, number>> {
  const counts: Record<Tab, number> = {
    all: rows.length,
    create: 0,
    update: 0,
    unchanged: 0,
    rename: 0,
    ambiguous: 0,
    refused: 0,
    left: 0,
  }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

export const sortKeys = ['row', 'outcome', 'name', 'operationType', 'source', 'destination'] as const
export type SortKey = (typeof sortKeys)[number]
export interface RowSort {
  readonly id: SortKey
  readonly desc: boolean
}

export function isSortKey(id: string): id is SortKey {
  return sortKeys.some((key) => key === id)
}

/** The rows of a tab that hold all the words that are searched for, sorted; equal ones in the file's order. */
export function shownRows(
  rows: readonly PlanRow[],
  tab: Tab,
  search: string,
  sort: readonly RowSort[],
): readonly PlanRow[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = rows.filter(
    (row) => (tab === 'all' || row.outcome === tab) && (words.length === 0 || holds(textOf(row), words)),
  )
  if (sort.length === 0) return found
  return found.toSorted((a, b) => {
    for (const { id, desc } of sort) {
      const order = compare(keys[id](a), keys[id](b))
      if (order !== 0) return desc ? -order : order
    }
    return a.row - b.row
  })
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

/** In how many rows this value is refused in this parameter. */
export function rowsWith(rows: readonly PlanRow[], parameter: string, value: WireValue): number {
  return rows.filter(
    ({ outcome, errors, given }) =>
      outcome === 'refused' && parameter in errors && given?.[parameter] === value,
  ).length
}

function side(changes: ImportRow['changes'], at: 0 | 1): WireRecord {
  return Object.fromEntries(Object.entries(changes).map(([name, pair]) => [name, pair[at]]))
}

const text = (value: WireValue) => (value === null ? '' : String(value).toLowerCase())

const keys = {
  row: ({ row }) => row,
  outcome: ({ outcome }) => states.indexOf(outcome),
  name: ({ name }) => text(name),
  operationType: ({ operationType }) => text(operationType),
  source: ({ sourceLocationPath }) => text(sourceLocationPath),
  destination: ({ destinationLocationPath }) => text(destinationLocationPath),
} satisfies Record<SortKey, (row: PlanRow) => string | number>

const order = new Intl.Collator(undefined, { numeric: true })

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b))
}

function holds(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word))
}

function textOf({
  row,
  outcome,
  place,
  name,
  operationType,
  sourceLocationPath,
  destinationLocationPath,
  errors,
  changes,
}: PlanRow): string {
  const messages = Object.values(errors).flatMap((each) => each.map(({ message }) => message))
  const facts = [row, place, name, operationType, sourceLocationPath, destinationLocationPath]
  // Of a new row every parameter would be said.
  const changed = outcome === 'create' ? [] : Object.keys(changes)
  return [...facts, ...Object.keys(errors), ...messages, ...changed].join(' ').toLowerCase()
}
