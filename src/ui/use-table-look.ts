import { type RefObject, useMemo } from 'react'
import { type ColumnLayout, type ColumnWidth, layOut } from './column-layout.ts'
import { useWidth } from './use-width.ts'

/** The columns of a table as they are drawn. */
export interface TableLook<C> {
  readonly columns: readonly C[]
  readonly layout: ColumnLayout
  /** How many monospaced letters fit into each column. */
  readonly letters: readonly number[]
  /** They need more room than there is: the table scrolls sideways. */
  readonly isWide: boolean
}

/** The advance of the monospaced face in cells, 12 px, and what a cell keeps free at both sides. */
const LETTER = 7.2
const PADDING = 14

/** The same object while neither the columns nor the room change. */
export function useTableLook<C extends ColumnWidth>(
  columns: readonly C[],
  box: RefObject<HTMLElement | null>,
): TableLook<C> {
  const room = useWidth(box)
  return useMemo(() => {
    const layout = layOut(columns, room)
    const letters = columns.map(({ id }) => ((layout.widths[id] ?? 0) - PADDING) / LETTER)
    return { columns, layout, letters, isWide: layout.total > room }
  }, [columns, room])
}
