import { useState } from 'react'
import { listText } from '#data/windows.ts'
import { everything, type ListQuery } from '#domain/list-query.ts'
import { textWidth, useFacesLoaded } from '#ui/text-width.ts'
import type { SettledRows } from './use-settled-rows.ts'

const FONT = "500 13px 'Inter Variable'"
const PADDING = 12
/** A longer name takes two lines rather than the room of the other columns. */
const MOST = 400
const LOOKED_AT = 200
/** The names with the most letters, of which one is the widest or nearly so: measuring takes longer than counting. */
const MEASURED = 8

interface Measured {
  readonly query: ListQuery
  /** Which rows they are, in whatever order. */
  readonly rows: string
  /** Before a typeface is there, another one is measured. */
  readonly hasFaces: boolean
  readonly width: number
}

/**
 * How wide the name's column is: for the longest name of the first rows. Measured once for a list, so that no column moves
 * while it is scrolled; the same rows in another order may need more room, and leave what there is.
 */
export function useNameWidth(rows: SettledRows): number {
  const hasFaces = useFacesLoaded()
  const [measured, setMeasured] = useState<Measured | null>(null)
  const isFor = measured?.query === rows.query && measured.hasFaces === hasFaces
  if (!isFor && rows.at(0) !== undefined) {
    const which = listText({ ...rows.query, sort: everything.sort })
    const before = measured?.rows === which && measured.hasFaces === hasFaces ? measured.width : 0
    const width = Math.max(before, longest(rows))
    setMeasured({ query: rows.query, rows: which, hasFaces, width })
  }
  return Math.min(MOST, (measured?.width ?? 0) + PADDING)
}

function longest(rows: SettledRows): number {
  const names = Array.from(
    { length: Math.min(LOOKED_AT, rows.total ?? 0) },
    (_, index) => rows.at(index)?.operation.name ?? '',
  )
  const most = names.toSorted((a, b) => b.length - a.length).slice(0, MEASURED)
  return Math.max(0, ...most.map((name) => textWidth(name, FONT)))
}
