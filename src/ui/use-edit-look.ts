import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useEffect, useMemo } from 'react'
import { layOut } from './column-layout.ts'
import type { EditColumn } from './edit-grid-column.ts'
import { useWidth } from './use-width.ts'

/** What stands left of the first column: the row's number. */
export const NUMBER_WIDTH = 40

/** The columns as they are drawn; the same object while neither they, the room nor which of them are in sight change. */
export interface EditLook<R> {
  readonly columns: readonly EditColumn<R>[]
  /** Where each column begins, and where the last one ends. */
  readonly offsets: readonly number[]
  readonly letters: readonly number[]
  readonly template: string
  readonly total: number
  /** Where the first columns stay in sight when the others scroll. */
  readonly pins: readonly Pin[]
  /** Indices of the columns that are on the page. */
  readonly shown: readonly number[]
}

/** What keeps a head or a cell in its place. */
export interface Pin {
  /** `last`: the others scroll behind it. */
  readonly 'data-pinned': '' | 'last'
  readonly style: CSSProperties
}

/** The advance of the monospaced face in cells, 12 px, and what a cell keeps free at both sides. */
const LETTER = 7.2
const PADDING = 16

interface Options<R> {
  readonly columns: readonly EditColumn<R>[]
  readonly box: RefObject<HTMLElement | null>
  readonly active: number
  readonly pinned: number
}

export function useEditLook<R>({ columns, box, active, pinned: wanted }: Options<R>): EditLook<R> {
  const room = useWidth(box)
  const pinned = Math.max(1, Math.min(wanted, columns.length))
  const layout = useMemo(() => {
    const { widths, template, total } = layOut(columns, room - NUMBER_WIDTH)
    const each = columns.map(({ id }) => widths[id] ?? 0)
    const offsets = each.reduce<readonly number[]>(
      (all, width) => [...all, (all.at(-1) ?? 0) + width],
      [NUMBER_WIDTH],
    )
    const letters = each.map((width) => (width - PADDING) / LETTER)
    const pins = pinsOf(offsets.slice(0, pinned), total + NUMBER_WIDTH > room)
    return {
      each,
      offsets,
      pins,
      letters,
      template: `${NUMBER_WIDTH}px ${template}`,
      total: total + NUMBER_WIDTH,
    }
  }, [columns, room, pinned])
  const shown = useColumnsInSight(layout.each, box, active, pinned)
  return useMemo(() => ({ columns, ...layout, shown }), [columns, layout, shown])
}

function pinsOf(lefts: readonly number[], isWide: boolean): readonly Pin[] {
  return lefts.map((left, at) => ({
    'data-pinned': isWide && at === lefts.length - 1 ? 'last' : '',
    style: { gridColumn: at + 2, left },
  }))
}

/** Beyond the first ones, which stay, and the active one, which the grid names. */
function useColumnsInSight(
  widths: readonly number[],
  box: RefObject<HTMLElement | null>,
  active: number,
  pinned: number,
): readonly number[] {
  const virtual = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => widths[index] ?? 0,
    overscan: 3,
    scrollMargin: NUMBER_WIDTH,
    rangeExtractor: (range) =>
      [...new Set([...Array(pinned).keys(), ...defaultRangeExtractor(range), active])]
        .filter((at) => at < widths.length)
        .toSorted((a, b) => a - b),
  })
  // Talks to the virtualizer, which remembers widths.
  useEffect(() => virtual.measure(), [virtual, widths])
  const key = virtual
    .getVirtualItems()
    .map(({ index }) => index)
    .join(' ')
  return useMemo(() => (key === '' ? [] : key.split(' ').map(Number)), [key])
}
