import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { select, selection, useSelection } from '#data/selection.ts'
import { useContract } from '#data/use-host.ts'
import { idsBetween } from '#data/windows.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { allMatching, isNothing, ticksIn } from '#domain/selecting.ts'
import { nothingSelected, type Selection } from '#domain/selection.ts'
import type { TableSelecting } from '#ui/table-selecting.ts'
import { useStable } from '#ui/use-stable.ts'
import { useWords } from '#ui/words.ts'
import type { SettledRows } from './use-settled-rows.ts'

/** What of the rows is selected, and what ticking them does. The same object while the same is selected. */
export function useRowSelection(rows: SettledRows): TableSelecting<SavedOperation> {
  const words = useWords().selecting
  const client = useQueryClient()
  const contract = useContract()
  const current = useSelection()
  const { query } = rows
  const ticks = useMemo(() => ticksIn(current, query), [current, query])
  // Asked anew for each change: a range that loses rows and gains others makes two at once.
  const change = (ids: readonly string[], on: boolean) => select(ticksIn(selection(), query).with(ids, on))
  const shown = shownOf(current, rows, ticks.has)
  const onSelect = useStable((first: number, last: number, on: boolean) => {
    const ids = idsHere(rows, first, last)
    if (ids !== null) change(ids, on)
    else void idsBetween(client, contract, query, { first, last }).then((all) => change(all, on))
  })
  return useMemo(
    () => ({
      label: words.all,
      isSelected: ({ id }) => ticks.has(id),
      shown,
      onSelect,
      onAll: () => select(allMatching(query)),
      onNone: () => select(nothingSelected),
    }),
    [words, ticks, shown, onSelect, query],
  )
}

/** Null where some of the rows are not on the page. */
function idsHere(rows: SettledRows, first: number, last: number): readonly string[] | null {
  const ids: string[] = []
  for (let index = first; index <= last; index++) {
    const row = rows.at(index)
    if (row === undefined) return null
    ids.push(row.id)
  }
  return ids
}

function shownOf(
  current: Selection,
  rows: SettledRows,
  isTicked: (id: string) => boolean,
): 'none' | 'some' | 'all' {
  if (isNothing(current)) return 'none'
  if (current.kind === 'matching') {
    const [first] = current.except
    if (!isTicked('')) return 'none'
    return first === undefined ? 'all' : 'some'
  }
  const total = rows.total ?? 0
  if (total === 0 || current.ids.size < total) return 'some'
  return idsHere(rows, 0, total - 1)?.every(isTicked) === true ? 'all' : 'some'
}
