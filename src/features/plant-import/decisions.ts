import type { PlantCorrections, PlantMend, PlantRowPlace } from '#domain/plant-import.ts'
import type { RowState } from '#fields/importing/row-state.ts'

/** What an engineer has decided about rows. */
export interface Decisions {
  /** In the order in which they were made. */
  readonly mends: readonly PlantMend[]
  /** The rows that are left out, by their names. */
  readonly left: ReadonlyMap<string, PlantRowPlace>
  /** What would have become of those that were ever left out: a plan without them does not say it. */
  readonly known: ReadonlyMap<string, RowState>
}

export const noDecisions: Decisions = { mends: [], left: new Map(), known: new Map() }

export function mend(decisions: Decisions, mends: readonly PlantMend[]): Decisions {
  return { ...decisions, mends: [...decisions.mends, ...mends] }
}

export function leaveOut(
  decisions: Decisions,
  rows: readonly (PlantRowPlace & { readonly outcome: RowState })[],
): Decisions {
  const places = rows.map(({ kind, file, row }) => ({ kind, file, row }))
  const left = new Map([...decisions.left, ...places.map((place) => [nameOfRow(place), place] as const)])
  const outcomes = rows.flatMap((each) =>
    each.outcome === 'left' ? [] : [[nameOfRow(each), each.outcome] as const],
  )
  return { ...decisions, left, known: new Map([...decisions.known, ...outcomes]) }
}

export function takeIn(decisions: Decisions, rows: readonly PlantRowPlace[]): Decisions {
  const back = new Set(rows.map(nameOfRow))
  return { ...decisions, left: new Map([...decisions.left].filter(([name]) => !back.has(name))) }
}

/** What tells a row from all others. */
export function nameOfRow({ kind, file, row }: PlantRowPlace): string {
  return `${kind} ${row} ${file}`
}

/** How many there are: each is worth being asked about before it is lost. */
export function countDecisions({ mends, left }: Decisions): number {
  return mends.length + left.size
}

export function correctionsOf(
  { mends, left }: Decisions,
  mapping: NonNullable<PlantCorrections['mapping']>,
): PlantCorrections {
  return { mapping, mends, drop: [...left.values()] }
}

/** Without what was decided about the rows of a file that is taken away. */
export function withoutFile({ mends, left, known }: Decisions, file: string): Decisions {
  return {
    known,
    mends: mends.filter((each) => !('file' in each) || each.file !== file),
    left: new Map([...left].filter(([, place]) => place.file !== file)),
  }
}
