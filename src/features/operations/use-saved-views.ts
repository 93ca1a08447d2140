import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useHost } from '#data/use-host.ts'
import { viewQueries } from '#data/views.ts'
import type { ListView as SavedView } from '#domain/list-view.ts'
import { type ListSearch, readListSearch, searchFor } from './list-search.ts'
import type { ListView } from './use-list-view.ts'

export interface SavedViews {
  readonly all: readonly SavedView[]
  /** The one that the list now shows; undefined where it shows none of them. */
  readonly current: SavedView | undefined
  /** The one that was shown last, and that the list has been led away from. */
  readonly left: SavedView | undefined
  /** The address's part that would be kept. */
  readonly search: string
  readonly open: (view: SavedView) => void
}

/** The lists kept by name; null where the host keeps none. */
export function useSavedViews(view: ListView): SavedViews | null {
  const canKeep = useHost().capabilities.includes('views')
  const navigate = useNavigate({ from: '/operations' })
  const { data: all = [] } = useQuery({ ...viewQueries.list(), enabled: canKeep })
  const [shownId, setShownId] = useState<string | null>(null)
  const search = textOf({ ...searchFor(view.query), ...view.look })
  const current = all.find((each) => textOf(searchOf(each)) === search)
  if (current !== undefined && current.id !== shownId) setShownId(current.id)
  if (!canKeep) return null
  return {
    all,
    current,
    left: current === undefined ? all.find(({ id }) => id === shownId) : undefined,
    search,
    open: (saved) => void navigate({ search: searchOf(saved) }),
  }
}

function searchOf({ search }: SavedView): ListSearch {
  const parameters = new URLSearchParams(search)
  return readListSearch(
    Object.fromEntries(
      [...new Set(parameters.keys())].map((name) => {
        const values = parameters.getAll(name)
        return [name, values.length === 1 ? values[0] : values]
      }),
    ),
  )
}

/** The same text for the same list, whoever wrote the address. */
function textOf(search: ListSearch): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)]),
  )
  const text = new URLSearchParams(pairs)
  text.sort()
  return text.toString()
}
