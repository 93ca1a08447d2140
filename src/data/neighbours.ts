import { useEffect } from 'react'
import { understoodQuery } from '#domain/list-query.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { lastList, rememberList } from './last-list.ts'
import { useRows } from './windows.ts'

export interface Neighbours {
  /** From 1. */
  readonly position: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
}

/** Rows looked through around the one that was opened: somebody may have added or taken some since. */
const AROUND = 50

/** Where a record stands in the list that it was opened from; null when it is not there, or no longer. */
export function useNeighbours(contract: Contract, id: string | null): Neighbours | null {
  const { search, row } = lastList()
  const from = row ?? 0
  const rows = useRows(contract, understoodQuery(new URLSearchParams(search), contract), {
    first: Math.max(0, from - AROUND),
    last: from + AROUND,
  })
  const found = id === null ? null : nearest(from, (index) => rows.at(index)?.id === id)
  // Talks to the tab's storage: the next step is counted from here.
  useEffect(() => {
    if (found !== null) rememberList({ search, row: found })
  }, [found, search])
  if (found === null || rows.total === null) return null
  return {
    position: found + 1,
    total: rows.total,
    previous: rows.at(found - 1)?.id ?? null,
    next: rows.at(found + 1)?.id ?? null,
  }
}

function nearest(from: number, isIt: (index: number) => boolean): number | null {
  for (let distance = 0; distance <= AROUND; distance += 1) {
    if (isIt(from + distance)) return from + distance
    if (from >= distance && isIt(from - distance)) return from - distance
  }
  return null
}
