import { type RefObject, useMemo } from 'react'
import { type ColumnLayout, type ColumnWidth, layOut } from './column-layout.ts'
import type { DraggedWidth } from './table-columns.ts'
import { useTouch } from './use-touch.ts'
import { useWidth } from './use-width.ts'

/** The columns of a table as they are drawn. */
export interface TableLook<C> {
  readonly columns: readonly C[]
  readonly layout: ColumnLayout
  /** How many monospaced letters fit into each column. */
  readonly letters: readonly number[]
  /** How far from the left each of the first columns stays; the others have none. */
  readonly lefts: readonly number[]
  /** They need more room than there is: the table scrolls sideways. */
  readonly isWide: boolean
  /** How wide the column of ticks is; 0 where nothing can be selected. */
  readonly tick: number
}

interface Options<C> {
  readonly columns: readonly C[]
  readonly box: RefObject<HTMLElement | null>
  readonly canSelect: boolean
  readonly pinned: number
  readonly dragged: DraggedWidth | null
}

/** The advance of the monospaced face in cells, 12 px, and what a cell keeps free at both sides. */
const LETTER = 7.2
const PADDING = 14
/** As in the tokens. */
const TICK = { mouse: 36, touch: 44 }

/** The same object while neither the columns nor the room change. */
export function useTableLook<C extends ColumnWidth>({
  columns,
  box,
  canSelect,
  pinned,
  dragged,
}: Options<C>): TableLook<C> {
  const room = useWidth(box)
  const size = useTouch() ? 'touch' : 'mouse'
  const tick = canSelect ? TICK[size] : 0
  return useMemo(() => {
    const wanted = columns.map((column) =>
      column.id === dragged?.id ? { id: column.id, width: dragged.width } : column,
    )
    const layout = layOut(wanted, room - tick)
    const widths = columns.map(({ id }) => layout.widths[id] ?? 0)
    const total = layout.total + tick
    const template = tick > 0 ? `${tick}px ${layout.template}` : layout.template
    return {
      columns,
      layout: { ...layout, total, template },
      letters: widths.map((width) => (width - PADDING) / LETTER),
      lefts: leftsOf(widths.slice(0, pinned), tick),
      isWide: total > room,
      tick,
    }
  }, [columns, room, tick, pinned, dragged])
}

function leftsOf(widths: readonly number[], start: number): readonly number[] {
  return widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, start))
}

/** The last of the pinned columns has an edge. */
export function pinnedMark(
  { lefts }: Pick<TableLook<unknown>, 'lefts'>,
  place: number,
): '' | 'last' | undefined {
  if (place === lefts.length - 1) return 'last'
  return place < lefts.length ? '' : undefined
}
