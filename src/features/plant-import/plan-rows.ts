import type { PlantImportRow, PlantOutcome } from '#domain/plant-import.ts'
import { type KeyOf, siftRows } from '#fields/importing/sift-rows.ts'
import { type RowState, rowStates } from '#fields/importing/row-state.ts'
import { type Decisions, nameOfRow } from './decisions.ts'

export interface PlanRow extends Omit<PlantImportRow, 'outcome'> {
  readonly outcome: RowState
  /** What tells it from all others. */
  readonly key: string
}

/** The rows of a plan; a tick shows before the next plan is there. */
export function planRows(
  planned: readonly PlantImportRow[],
  { left, known }: Pick<Decisions, 'left' | 'known'>,
): readonly PlanRow[] {
  return planned.map((row) => {
    const key = nameOfRow(row)
    const said = stateOf[row.outcome]
    const outcome = left.has(key) ? 'left' : said === 'left' ? (known.get(key) ?? 'unchanged') : said
    return { ...row, key, outcome }
  })
}

const stateOf = {
  created: 'create',
  updated: 'update',
  unchanged: 'unchanged',
  refused: 'refused',
  left: 'left',
} as const satisfies Record<PlantOutcome, RowState>

export type Tab = RowState | 'all'
export const tabs: readonly Tab[] = ['all', ...Object.values(stateOf)]

const sortKeys = ['row', 'outcome', 'kind', 'file', 'label'] as const
type SortKey = (typeof sortKeys)[number]
export interface RowSort {
  readonly id: SortKey
  readonly desc: boolean
}

export function isSortKey(id: string): id is SortKey {
  return sortKeys.some((key) => key === id)
}

const keys = {
  row: ({ row }) => row,
  outcome: ({ outcome }) => rowStates.indexOf(outcome),
  kind: ({ kind }) => kind,
  file: ({ file }, natural) => natural(file),
  label: ({ label }, natural) => natural(label),
} satisfies Record<SortKey, KeyOf<PlanRow>>

/** The rows of a tab that hold all the words that are searched for, sorted; equal ones in the order of the plan. */
export function shownRows(
  rows: readonly PlanRow[],
  tab: Tab,
  search: string,
  sort: readonly RowSort[],
): readonly PlanRow[] {
  return siftRows(rows, { tab, search, factsOf, sort, keys })
}

function factsOf(row: PlanRow): readonly unknown[] {
  const messages = Object.values(row.errors).flatMap((each) => each.map(({ message }) => message))
  // Of a new row every property would be said.
  const changed = row.outcome === 'create' ? [] : Object.keys(row.changes)
  const given = Object.values(row.given ?? {})
  const facts = [row.row, row.kind, row.file, row.label, ...Object.keys(row.errors), ...messages]
  return [...facts, ...changed, ...given]
}
