import { type KeyOf, siftRows } from '#fields/importing/sift-rows.ts'
import { rowStates } from '#fields/importing/row-state.ts'
import type { PlanRow, Tab } from './plan-rows.ts'

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
  return siftRows(rows, { tab, search, factsOf, sort, keys })
}

const keys = {
  row: ({ row }) => row,
  outcome: ({ outcome }) => rowStates.indexOf(outcome),
  name: ({ name }, natural) => natural(name),
  operationType: ({ operationType }, natural) => natural(operationType),
  source: ({ sourceLocationPath }, natural) => natural(sourceLocationPath),
  destination: ({ destinationLocationPath }, natural) => natural(destinationLocationPath),
} satisfies Record<SortKey, KeyOf<PlanRow>>

function factsOf(row: PlanRow): readonly unknown[] {
  const { place, name, operationType, sourceLocationPath, destinationLocationPath, errors } = row
  const messages = Object.values(errors).flatMap((each) => each.map(({ message }) => message))
  const facts = [row.row, place, name, operationType, sourceLocationPath, destinationLocationPath]
  // Of a new row every parameter would be said.
  const changed = row.outcome === 'create' ? [] : Object.keys(row.changes)
  return [...facts, ...Object.keys(errors), ...messages, ...changed]
}
