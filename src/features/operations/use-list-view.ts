import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useContract } from '#data/use-host.ts'
import {
  type ColumnsText,
  type ColumnsView,
  readColumns,
  type Shown,
  writeColumns,
} from '#domain/list-columns.ts'
import type { ListQuery } from '#domain/list-query.ts'
import { useStable } from '#ui/use-stable.ts'
import { useTouch } from '#ui/use-touch.ts'
import {
  besidesIn,
  type ListSearch,
  lookOf,
  queryFrom,
  searchFor,
  withoutLook,
  withoutPeek,
} from './list-search.ts'
import { plainOrder } from './plain-order.ts'

export interface ListView {
  readonly query: ListQuery
  /** Changes the view by changing the address; typing on replaces the entry of the history, a choice adds one. */
  readonly change: (part: Partial<ListQuery>, how?: 'add' | 'replace') => void
  readonly columns: Shown
  readonly arrange: (columns: ColumnsView) => void
  /** How the columns stand in the address. */
  readonly look: ColumnsText
}

/** The whole view of the list, which stands in the address and nowhere else. The same object while the view is the same. */
export function useListView(): ListView {
  const search = useSearch({
    from: '/operations',
    select: withoutPeek,
    structuralSharing: true,
  })
  const navigate = useNavigate({ from: '/operations' })
  const query = useQueryOf(search)
  const { columns, look, plain } = useColumnsOf(search)
  const change = useStable((part: Partial<ListQuery>, how?: 'add' | 'replace') => {
    const next = searchFor({ ...query, ...part })
    void navigate({ search: (now) => ({ ...next, ...besidesIn({ ...now }) }), replace: how === 'replace' })
  })
  const arrange = useStable((view: ColumnsView) => {
    const text = writeColumns(view, plain)
    void navigate({ search: (now) => ({ ...withoutLook(now), ...text }), replace: true })
  })
  return useMemo(() => ({ query, change, columns, arrange, look }), [query, change, columns, arrange, look])
}

/** The same object while the address asks the same, however the list is drawn. */
function useQueryOf(search: ListSearch): ListQuery {
  const contract = useContract()
  const text = JSON.stringify(searchFor(queryFrom({ ...search }, contract)))
  return useMemo(() => queryFrom(JSON.parse(text), contract), [text, contract])
}

function useColumnsOf(search: ColumnsText) {
  const contract = useContract()
  const plain = plainOrder(useTouch())
  const text = JSON.stringify(lookOf({ ...search }))
  return useMemo(() => {
    const look: ColumnsText = lookOf(JSON.parse(text))
    const view = readColumns(look, contract)
    return { columns: { ...view, order: view.order ?? plain }, look, plain }
  }, [text, contract, plain])
}
