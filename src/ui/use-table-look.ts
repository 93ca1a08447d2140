import { type RefObject, useMemo } from 'react'
import { type ColumnLayout, type ColumnWidth, layOut } from './column-layout.ts'
import { useTouch } from './use-touch.ts'
import { useWidth } from './use-width.ts'

/** The columns of a table as they are drawn. */
export interface TableLook<C> {
  readonly columns: readonly C[]
  readonly layout: ColumnLayout
  /** How many monospaced letters fit into each column. */
  readonly letters: readonly number[]
  /** They need more room than there is: the table scrolls sideways. */
  readonly isWide: boolean
  /** How wide the column of ticks is; 0 where nothing can be selected. */
  readonly tick: number
}

/** The advance of the monospaced face in cells, 12 px, and what a cell keeps free at both sides. */
const LETTER = 7.2
const PADDING = 14
/** As in the tokens. */
const TICK = { mouse: 36, touch: 44 }

/** The same object while neither the columns nor the room change. */
export function useTableLook<C extends ColumnWidth>(
  columns: readonly C[],
  box: RefObject<HTMLElement | null>,
  canSelect: boolean,
): TableLook<C> {
  const room = useWidth(box)
  const size = useTouch() ? 'touch' : 'mouse'
  const tick = canSelect ? TICK[size] : 0
  return useMemo(() => {
    const layout = layOut(columns, room - tick)
    const letters = columns.map(({ id }) => ((layout.widths[id] ?? 0) - PADDING) / LETTER)
    const total = layout.total + tick
    const template = tick > 0 ? `${tick}px ${layout.template}` : layout.template
    return { columns, layout: { ...layout, total, template }, letters, isWide: total > room, tick }
  }, [columns, room, tick])
}
