import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type RowRange, recordsBetween, useRows } from '#data/windows.ts'
import type { ListQuery } from '#domain/list-query.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** So many rows at once can be changed here: the pending change lies in this tab. */
export const MOST_ROWS = 5_000

/** What is to be done with rows, or told when they cannot be fetched. */
interface Job {
  readonly run: (records: readonly SavedOperation[]) => void
  readonly failed: () => void
}

/** The rows in sight, and any others when something is to be done with them. */
export function useGridRows(contract: Contract, query: ListQuery) {
  const client = useQueryClient()
  const [range, setRange] = useState<RowRange>({ first: 0, last: 0 })
  const [fetching, setFetching] = useState<number | null>(null)
  const rows = useRows(contract, query, range)
  const fetchFor = async (wanted: RowRange, { run, failed }: Job) => {
    setFetching(wanted.last - wanted.first + 1)
    const records = await recordsBetween(client, contract, query, wanted).catch(() => null)
    setFetching(null)
    if (records === null) failed()
    else run(records)
  }
  return {
    ...rows,
    /** How many rows are waited for; null when none are. */
    fetching,
    show: (first: number, last: number) => setRange((before) => next(before, around(first, last))),
    /** Does something with rows: at once, or when they have come. False where they are too many. */
    withRecords: ({ first, last }: RowRange, job: Job): boolean => {
      if (last - first >= MOST_ROWS) return false
      const here = recordsIn(rows.at, { first, last })
      if (here === null) void fetchFor({ first, last }, job)
      else job.run(here)
      return true
    },
  }
}

/** Null while one of them is missing. */
function recordsIn(
  at: (index: number) => SavedOperation | undefined,
  { first, last }: RowRange,
): readonly SavedOperation[] | null {
  const records = Array.from({ length: last - first + 1 }, (_, index) => at(first + index))
  const known = records.filter((record) => record !== undefined)
  return known.length === records.length ? known : null
}

/** Rows fetched beyond those in sight, and the step in which that changes. */
const AHEAD = 100

function around(first: number, last: number): RowRange {
  return {
    first: Math.max(0, Math.floor((first - AHEAD) / AHEAD) * AHEAD),
    last: Math.ceil((last + AHEAD) / AHEAD) * AHEAD - 1,
  }
}

/** The same object while nothing changed, so that nothing is drawn again. */
function next(before: RowRange, after: RowRange): RowRange {
  return before.first === after.first && before.last === after.last ? before : after
}
