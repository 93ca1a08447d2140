/** What of a table's rows is selected, and what selecting them does. The table itself remembers only where a range began. */
export interface TableSelecting<R> {
  /** The name of the tick in the table's head. */
  readonly label: string
  readonly isSelected: (row: R) => boolean
  /** How many of all rows, those out of sight too. */
  readonly shown: 'none' | 'some' | 'all'
  /** The rows from the first to the last, both included. */
  readonly onSelect: (first: number, last: number, on: boolean) => void
  readonly onAll: () => void
  readonly onNone: () => void
}

export interface Span {
  readonly first: number
  readonly last: number
}

export function spanOf(one: number, other: number): Span {
  return { first: Math.min(one, other), last: Math.max(one, other) }
}

/** The rows that a range loses when its moving end goes from one row to another; null: none. */
export function lostRows(anchor: number, from: number, to: number): Span | null {
  const lost =
    from > anchor
      ? { first: Math.max(anchor, to) + 1, last: from }
      : { first: from, last: Math.min(anchor, to) - 1 }
  return lost.first > lost.last ? null : lost
}
