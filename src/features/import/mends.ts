import type { Corrections } from '#domain/transfer/import.ts'
import type { WireValue } from '#domain/wire.ts'
import type { Mapping } from '#fields/importing/mapping-memory.ts'
import type { PlanRow } from './plan-rows.ts'

export type CellMend = NonNullable<Corrections['cells']>[number]
export type ValueMend = NonNullable<Corrections['values']>[number]

/** What an engineer has decided about a file's rows. */
export interface Mends {
  readonly cells: readonly CellMend[]
  readonly values: readonly ValueMend[]
  readonly left: ReadonlySet<number>
  /** The rows that were ever left out, as they were then: a plan without them does not show them. */
  readonly known: ReadonlyMap<number, PlanRow>
  /** Which record a row is about; null: none that is there. */
  readonly match: ReadonlyMap<number, string | null>
}

export const noMends: Mends = { cells: [], values: [], left: new Set(), known: new Map(), match: new Map() }

/** In one row only. */
export function mendCell(mends: Mends, cell: CellMend): Mends {
  const others = mends.cells.filter(({ row, parameter }) => row !== cell.row || parameter !== cell.parameter)
  return { ...mends, cells: [...others, cell] }
}

/** Wherever the value stands: in the file, or put there by an earlier mend. */
export function mendValue(mends: Mends, { parameter, from, to }: ValueMend): Mends {
  const isMeant = (name: string, value: WireValue) => name === parameter && value === from
  const values = mends.values
    .filter((each) => !isMeant(each.parameter, each.from))
    .map((each) => (isMeant(each.parameter, each.to) ? { ...each, to } : each))
  const cells = mends.cells.map((each) =>
    isMeant(each.parameter, each.value) ? { ...each, value: to } : each,
  )
  return { ...mends, cells, values: [...values, { parameter, from, to }] }
}

export function leaveOut(mends: Mends, rows: readonly PlanRow[]): Mends {
  const [left, known] = [new Set(mends.left), new Map(mends.known)]
  for (const each of rows) {
    left.add(each.row)
    if (each.outcome !== 'left') known.set(each.row, each)
  }
  return { ...mends, left, known }
}

export function takeIn(mends: Mends, rows: readonly number[]): Mends {
  const back = new Set(rows)
  return { ...mends, left: new Set([...mends.left].filter((row) => !back.has(row))) }
}

export function chooseRecord(mends: Mends, row: number, id: string | null): Mends {
  return { ...mends, match: new Map([...mends.match, [row, id]]) }
}

/** How many decisions there are: each is worth being asked about before it is lost. */
export function countMends({ cells, values, left, match }: Mends): number {
  return cells.length + values.length + left.size + match.size
}

export function correctionsOf({ cells, values, left, match }: Mends, mapping: Mapping): Corrections {
  return {
    mapping,
    cells,
    values,
    drop: [...left],
    match: [...match].map(([row, id]) => ({ row, id })),
  }
}
