import { useEffect, useRef, useState } from 'react'

/** A row costs the browser one or two milliseconds, most of them for the layout of its cells. */
const ROWS_TO_A_FRAME = 6

/**
 * Which rows are drawn whole: those that were there first, at once; those that scrolling brings are drawn by their name,
 * and then whole, a few to a frame, in the order of `rows`. A frame is so never longer because more rows came into sight.
 * While more come with each frame than can be drawn whole in it none are: they would be gone before they are seen.
 */
export function useWholeRows(
  rows: readonly number[],
  isThere: (index: number) => boolean,
): (index: number) => boolean {
  const [whole, setWhole] = useState<ReadonlySet<number>>(() => new Set(rows))
  const seen = useRef<ReadonlySet<number>>(whole)
  const kept = rows.filter((index) => whole.has(index))
  const waiting = rows.filter((index) => !whole.has(index) && isThere(index))
  // Talks to the browser's clock of frames.
  useEffect(() => {
    if (waiting.length === 0 && kept.length === whole.size) return undefined
    const draw = () => {
      const isPassing = rows.filter((index) => !seen.current.has(index)).length > ROWS_TO_A_FRAME
      seen.current = new Set(rows)
      if (isPassing && kept.length === whole.size) frame = requestAnimationFrame(draw)
      else setWhole(new Set([...kept, ...(isPassing ? [] : waiting.slice(0, ROWS_TO_A_FRAME))]))
    }
    let frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  })
  return (index) => whole.has(index)
}
