import { MOST_ROWS } from '../template/generate.ts'
import type { PlaceholderValues } from '../template/fill.ts'
import type { PatternFault } from './fault.ts'
import type { Piece } from './values.ts'

export const combinings = ['all', 'pairs'] as const
/** `pairs`: the first value of each, then the second; a single value goes with every one. */
export type Combining = (typeof combinings)[number]

export interface NamedValues {
  readonly name: string
  readonly values: Piece
}

export type Combined =
  | { readonly ok: true; readonly rows: readonly PlaceholderValues[] }
  | { readonly ok: false; readonly fault: PatternFault }

/** The rows that values make; in all combinations the last placeholder changes the fastest. Too many are only counted. */
export function combine(named: readonly NamedValues[], how: Combining): Combined {
  const { count, fault, indexOf } = plans[how](named)
  if (fault !== undefined) return { ok: false, fault }
  if (count > MOST_ROWS) return { ok: false, fault: { is: 'tooMany', count, most: MOST_ROWS } }
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(named.map(({ name, values }, at) => [name, values.at(indexOf(row, at))])),
  )
  return { ok: true, rows }
}

interface Plan {
  readonly count: number
  readonly fault?: PatternFault
  /** Which value of a placeholder a row takes. */
  readonly indexOf: (row: number, placeholder: number) => number
}

const plans: Record<Combining, (named: readonly NamedValues[]) => Plan> = {
  all: (named) => {
    const sizes = named.map(({ values }) => values.count)
    const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * size, 1))
    return {
      count: sizes.reduce((product, size) => product * size, 1),
      indexOf: (row, at) => Math.floor(row / (strides[at] ?? 1)) % (sizes[at] ?? 1),
    }
  },
  pairs: (named) => {
    const counts = named.map(({ name, values }) => ({ name, count: values.count }))
    const most = counts.reduce((max, { count }) => Math.max(max, count), 1)
    const isUneven = counts.some(({ count }) => count !== 1 && count !== most)
    return {
      count: most,
      ...(isUneven ? { fault: { is: 'uneven', counts } } : {}),
      indexOf: (row, at) => (counts[at]?.count === 1 ? 0 : row),
    }
  },
}
