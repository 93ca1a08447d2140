import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { useContract } from '#data/use-host.ts'
import { gridFields } from '#features/grid-edit/grid-fields.ts'
import { GridEditPage } from '#features/grid-edit/GridEditPage.tsx'
import { ColumnsButton } from '#features/operations/ColumnsButton.tsx'
import { FilterChips } from '#features/operations/FilterChips.tsx'
import { notFiltering } from '#features/operations/filtering.ts'
import { searchFor } from '#features/operations/list-search.ts'
import { useListView } from '#features/operations/use-list-view.ts'
import { viewTitle } from '#features/operations/view-title.ts'
import { Failed } from '#ui/StateViews.tsx'
import { useWords } from '#ui/words.ts'

/** The list's view as a grid to edit. */
export function GridEditRoute() {
  const words = useWords()
  const view = useListView()
  const [filtering, setFiltering] = useState(notFiltering)
  const navigate = useNavigate({ from: '/operations' })
  const { data: lists, error, refetch } = useQuery(plantQueries.lists())
  const { data: summary } = useQuery(operationQueries.summary(view.query))
  const contract = useContract()
  const { columns, look } = view
  const fields = useMemo(
    () => gridFields(contract, look.columns === undefined ? [] : columns.order),
    [contract, look.columns, columns.order],
  )
  const plant = useMemo(() => (lists === undefined ? null : indexPlant(lists)), [lists])
  if (plant === null && error !== null) {
    return (
      <Failed level={1} title={words.list.failed} detail={error.message} onRetry={() => void refetch()} />
    )
  }
  if (plant === null) return <h1 className="unseen">{words.shell.states.loading}</h1>
  return (
    <GridEditPage
      query={view.query}
      fields={fields}
      plant={plant}
      summary={summary}
      title={viewTitle(words, view.query, plant)}
      filters={
        <FilterChips
          view={view}
          plant={plant}
          summary={summary}
          filtering={filtering}
          onFiltering={setFiltering}
        />
      }
      tools={
        <ColumnsButton view={{ ...view, columns: { ...columns, order: fields.map(({ name }) => name) } }} />
      }
      onLeave={() => void navigate({ search: { ...searchFor(view.query), ...look } })}
    />
  )
}
