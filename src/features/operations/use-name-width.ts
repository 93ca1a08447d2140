import { useState } from 'react'
import type { ListQuery } from '#domain/list-query.ts'
import { textWidth, useFacesLoaded } from '#ui/text-width.ts'
import type { SettledRows } from './use-settled-rows.ts'

const FONT = "500 13px 'Inter Variable'"
const PADDING = 12
/** A longer name takes two lines rather than the room of the other columns. */
const MOST = 400
const MEASURED_ROWS = 200

interface Measured {
  readonly query: ListQuery
  /** Before a typeface is there, another one is measured. */
  readonly hasFaces: boolean
  readonly width: number
}

/**
 * How wide the name's column is: for the longest name of the first rows. Measured once for a list, so that no column moves
 * while it is scrolled.
 */
export function useNameWidth(rows: SettledRows): number {
  const hasFaces = useFacesLoaded()
  const [measured, setMeasured] = useState<Measured | null>(null)
  const isFor = measured?.query === rows.query && measured.hasFaces === hasFaces
  if (!isFor && rows.at(0) !== undefined) {
    setMeasured({ query: rows.query, hasFaces, width: longest(rows) })
  }
  return Math.min(MOST, (measured?.width ?? 0) + PADDING)
}

function longest(rows: SettledRows): number {
  const indices = Array.from({ length: Math.min(MEASURED_ROWS, rows.total ?? 0) }, (_, index) => index)
  return Math.max(0, ...indices.map((index) => textWidth(rows.at(index)?.operation.name ?? '', FONT)))
}
