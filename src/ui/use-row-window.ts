import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import { useTouch } from './use-touch.ts'

interface Options {
  readonly count: number
  readonly active: number
  readonly box: RefObject<HTMLElement | null>
  readonly onRange?: (first: number, last: number) => void
  readonly startTop?: number
}

/** As in the tokens, in pixels. */
const heights = { mouse: { row: 32, head: 32 }, touch: { row: 44, head: 40 } }

export function useRowHeights() {
  return useTouch() ? heights.touch : heights.mouse
}

/** Which rows of a table are in sight, and where they stand: by number, so that none has to be measured. */
export function useRowWindow({ count, active, box, onRange, startTop = 0 }: Options) {
  const { row, head } = useRowHeights()
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => row,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset: startTop,
    // The active row is named by the table, so it must be on the page even out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].filter((at) => at < count),
    onChange: ({ range }) => {
      if (range !== null) onRange?.(range.startIndex, range.endIndex)
    },
  })
  // Talks to the virtualizer, which remembers heights.
  useEffect(() => virtual.measure(), [virtual, row])
  return { virtual, rowHeight: row, headHeight: head }
}
