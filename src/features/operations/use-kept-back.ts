import { useState } from 'react'
import { useLiveState } from '#data/live/live-state.ts'
import type { Summary } from '#data/operations.ts'
import { listText } from '#data/windows.ts'
import { useWords } from '#ui/words.ts'
import type { SettledRows } from './use-settled-rows.ts'

/** What sorting again would do to the rows in sight; null: nothing. */
export function useKeptBack(rows: SettledRows, summary: Summary | undefined): string | null {
  const words = useWords().live
  const outOfOrder = useLiveState((state) => state.outOfOrder.get(listText(rows.query)))
  const gone = useLiveState((state) => state.gone.size)
  const more = useMore(rows, summary, gone)
  if (outOfOrder === undefined) return null
  const parts = [
    ...(outOfOrder.size > 0 ? [words.moves(outOfOrder.size)] : []),
    ...(more > 0 ? [words.more(more)] : []),
    ...(more < 0 ? [words.fewer(-more)] : []),
    ...(gone > 0 ? [words.gone(gone)] : []),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

/** How many more rows match now than are listed, as it was last counted. */
function useMore({ total }: SettledRows, summary: Summary | undefined, gone: number): number {
  const isCounted = useLiveState((state) => state.isCounted)
  const [counted, setCounted] = useState(0)
  const now = summary === undefined || total === null ? 0 : summary.shown - (total - gone)
  if (isCounted && counted !== now) setCounted(now)
  return counted
}
