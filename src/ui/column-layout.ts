export interface ColumnWidth {
  readonly id: string
  /** The least, in pixels: below the sum of these the table scrolls sideways. */
  readonly width: number
  /** What it would like to have, before what is left is shared. */
  readonly ideal?: number
  /** Its share of what room is left; absent: none. */
  readonly grow?: number
}

export interface ColumnLayout {
  readonly widths: Readonly<Record<string, number>>
  readonly total: number
  /** For `grid-template-columns`. */
  readonly template: string
}

/** Shares the room among the columns. Whole pixels, so that hairlines stay sharp. */
export function layOut(columns: readonly ColumnWidth[], room: number): ColumnLayout {
  let left = Math.max(0, room - columns.reduce((sum, { width }) => sum + width, 0))
  const wished = columns.map(({ id, width, ideal = width, grow = 0 }) => {
    const more = Math.min(left, Math.max(0, ideal - width))
    left -= more
    return { id, width: width + more, grow }
  })
  const shares = wished.reduce((sum, { grow }) => sum + grow, 0)
  const widths = wished.map(({ id, width, grow }) => ({
    id,
    width: width + (shares === 0 ? 0 : Math.floor((left * grow) / shares)),
  }))
  return {
    widths: Object.fromEntries(widths.map(({ id, width }) => [id, width])),
    total: widths.reduce((sum, { width }) => sum + width, 0),
    template: widths.map(({ width }) => `${width}px`).join(' '),
  }
}
