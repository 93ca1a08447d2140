import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { useContract } from '#data/use-host.ts'
import { fetchTop } from '#data/windows.ts'
import type { TableSort } from '#ui/table-sort.ts'
import { useStable } from '#ui/use-stable.ts'
import { sortFromColumns, sortOfColumns } from './sort-columns.ts'
import type { ListView } from './use-list-view.ts'

/** The list is drawn once, with its new rows, where they come this soon; later, the press must be seen to be heard. */
const HOLD_MS = 50

/** The sort as the list's table has it. Rows are asked for when a head is pressed, before it is let go. */
export function useSorting(view: ListView) {
  const contract = useContract()
  const client = useQueryClient()
  const latest = useRef(0)
  // What comes when the list has gone sorts nothing.
  useEffect(() => () => void (latest.current += 1), [])
  const fetch = (sort: readonly TableSort[]) =>
    fetchTop(client, contract, { ...view.query, sort: sortFromColumns(contract, sort) })
  const sort = useMemo(
    () => sortOfColumns(contract, view.query.sort, view.columns.order),
    [contract, view.query.sort, view.columns.order],
  )
  return {
    sort,
    onSortIntent: useStable((wanted: readonly TableSort[]) => void fetch(wanted)),
    onSort: useStable(async (wanted: readonly TableSort[]) => {
      latest.current += 1
      const mine = latest.current
      await Promise.race([fetch(wanted), new Promise((resolve) => setTimeout(resolve, HOLD_MS))])
      // The view may have changed meanwhile: only its order is another one then.
      if (mine === latest.current) view.change({ sort: sortFromColumns(contract, wanted) })
    }),
  }
}
