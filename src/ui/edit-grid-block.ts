export interface CellAt {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells; both ends belong to it. */
export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The cell that the keys are at, and the one at the other end of what is selected. */
export interface GridSelection {
  readonly active: CellAt
  readonly head: CellAt
}

export const firstCell: GridSelection = { active: { row: 0, column: 0 }, head: { row: 0, column: 0 } }

export function selectionAt(cell: CellAt): GridSelection {
  return { active: cell, head: cell }
}

export function blockOf({ active, head }: GridSelection): Block {
  return {
    top: Math.min(active.row, head.row),
    left: Math.min(active.column, head.column),
    bottom: Math.max(active.row, head.row),
    right: Math.max(active.column, head.column),
  }
}

export function rowsIn({ top, bottom }: Block): number {
  return bottom - top + 1
}

export function columnsIn({ left, right }: Block): number {
  return right - left + 1
}

/** The block of this size whose first cell is the other's, as far as the grid reaches. */
export function blockFrom({ top, left }: Block, rows: number, columns: number, size: Size): Block {
  return {
    top,
    left,
    bottom: Math.min(top + rows, size.rows) - 1,
    right: Math.min(left + columns, size.columns) - 1,
  }
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

/** The nearest cell of the grid. */
export function within({ row, column }: CellAt, size: Size): CellAt {
  return { row: clamp(row, size.rows), column: clamp(column, size.columns) }
}

/** What a row must know of the selection to draw its cells; the same text for the same look, and '' for none. */
export function marksOfRow(row: number, block: Block, active: CellAt | null): string {
  if (row < block.top || row > block.bottom) return ''
  const edges = `${row === block.top ? 't' : ''}${row === block.bottom ? 'b' : ''}`
  return `${block.left} ${block.right} ${active?.row === row ? active.column : -1} ${edges}`
}

export interface CellMarks {
  /** Which of its sides the selection ends at: letters of `tblr`; null outside. */
  readonly edges: string | null
  readonly isActive: boolean
}

export function marksOfCell(marks: string, column: number): CellMarks {
  if (marks === '') return unmarked
  const [left, right, active, rowEdges = ''] = marks.split(' ')
  if (column < Number(left) || column > Number(right)) return unmarked
  const edges = `${rowEdges}${column === Number(left) ? 'l' : ''}${column === Number(right) ? 'r' : ''}`
  return { edges, isActive: column === Number(active) }
}

const unmarked: CellMarks = { edges: null, isActive: false }

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1))
}
