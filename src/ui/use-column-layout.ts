import { type RefObject, useMemo } from 'react'
import { type ColumnWidth, layOut } from './column-layout.ts'
import { useWidth } from './use-width.ts'

/** The advance of the monospaced face in cells, 12 px, and what a cell keeps free at both sides. */
const LETTER = 7.2
const PADDING = 14

/** How wide the columns of a table are, and how many monospaced letters fit into each. */
export function useColumnLayout(columns: readonly ColumnWidth[], box: RefObject<HTMLElement | null>) {
  const room = useWidth(box)
  return useMemo(() => {
    const layout = layOut(columns, room)
    const letters = columns.map(({ id }) => ((layout.widths[id] ?? 0) - PADDING) / LETTER)
    return { layout, letters, isWide: layout.total > room }
  }, [columns, room])
}
