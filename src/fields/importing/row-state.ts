import type { ImportOutcome } from '#domain/transfer/import.ts'

export const rowStates = ['create', 'update', 'rename', 'unchanged', 'ambiguous', 'refused', 'left'] as const
/** What becomes of a row: what the plan says, or nothing because it was left out. */
export type RowState = ImportOutcome | 'left'

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
export function canTick({ outcome }: { readonly outcome: RowState }): boolean {
  return isStored[outcome] || outcome === 'left'
}

/** How many rows there are of each outcome. */
export function countRows(
  rows: readonly { readonly outcome: RowState }[],
): Readonly<Record<RowState | 'all', number>> {
  const counts: Record<RowState | 'all', number> = {
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
