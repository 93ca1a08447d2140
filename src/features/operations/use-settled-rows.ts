import { useState } from 'react'
import { type RowRange, type Rows, useRows } from '#data/windows.ts'
import type { ListQuery } from '#domain/list-query.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { useDrawn } from '#ui/use-drawn.ts'

export interface SettledRows extends Rows {
  /** The query that these rows answer. */
  readonly query: ListQuery
  /** They are the rows before: the new query has not been answered yet. */
  readonly stale: boolean
}

const TOP: RowRange = { first: 0, last: 0 }

/**
 * The rows of a query, or those of the one before it while the first of them are fetched: nothing flickers. Its first rows
 * are drawn before more of them are asked for.
 */
export function useSettledRows(contract: Contract, query: ListQuery, range: RowRange): SettledRows {
  const [settled, setSettled] = useState(query)
  const isSettled = settled === query
  const isDrawn = useDrawn(settled) === settled
  const asked = useRows(contract, query, isSettled && isDrawn ? range : TOP)
  const before = useRows(contract, settled, isDrawn ? range : TOP)
  if (!isSettled && !asked.pending) setSettled(query)
  return { ...(isSettled ? asked : before), query: settled, stale: !isSettled }
}
