import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ListQuery } from '#domain/list-query.ts'
import { besidesIn, queryFrom, searchFor, withoutPeek } from './list-search.ts'

export interface ListView {
  readonly query: ListQuery
  /** Changes the view by changing the address; typing replaces the entry of the history, a choice adds one. */
  readonly change: (part: Partial<ListQuery>, how?: 'replace') => void
}

/** The whole view of the list, which stands in the address and nowhere else. */
export function useListView(): ListView {
  const search = useSearch({
    from: '/operations',
    select: withoutPeek,
    structuralSharing: true,
  })
  const navigate = useNavigate({ from: '/operations' })
  const query = useMemo(() => queryFrom({ ...search }), [search])
  return {
    query,
    change: (part, how) => {
      const next = searchFor({ ...query, ...part })
      void navigate({ search: (now) => ({ ...next, ...besidesIn({ ...now }) }), replace: how === 'replace' })
    },
  }
}
