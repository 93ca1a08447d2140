import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { changeQueries } from '#data/changes.ts'
import { filterFor, type HistorySearch } from './history-search.ts'

/** Which change sets are listed; it stands in the address, and changes with it. */
export function useHistoryView() {
  const search = useSearch({ from: '/history' })
  const navigate = useNavigate()
  const [opened] = useState(() => new Date())
  const filter = useMemo(() => filterFor(search, opened), [search, opened])
  const list = useInfiniteQuery(changeQueries.list(filter))
  return {
    search,
    filter,
    list,
    sets: useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]),
    total: list.data?.pages[0]?.total ?? null,
    since: list.data?.pages[0]?.since ?? null,
    isFiltered: Object.keys(search).length > 0,
    change: (next: HistorySearch) => void navigate({ to: '.', search: next, replace: true }),
  }
}

export type HistoryView = ReturnType<typeof useHistoryView>
