import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { useContract } from '#data/use-host.ts'
import { type GridView, gridView } from '#features/grid-edit/grid-fields.ts'
import { GridEditPage } from '#features/grid-edit/GridEditPage.tsx'
import { ColumnsButton } from '#features/operations/ColumnsButton.tsx'
import { FilterChips } from '#features/operations/FilterChips.tsx'
import { notFiltering } from '#features/operations/filtering.ts'
import { searchFor } from '#features/operations/list-search.ts'
import { type ListView, useListView } from '#features/operations/use-list-view.ts'
import { viewTitle } from '#features/operations/view-title.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Failed } from '#ui/StateViews.tsx'
import { useWords } from '#ui/words.ts'

/** The list's view as a grid to edit. */
export function GridEditRoute() {
  const words = useWords()
  const said = useErrorText()
  const view = useListView()
  const [filtering, setFiltering] = useState(notFiltering)
  const navigate = useNavigate({ from: '/operations' })
  const { plant, error, retry } = usePlantIndex()
  const { data: summary } = useQuery(operationQueries.summary(view.query))
  const { columns, look } = view
  const grid = useGridView(view)
  if (plant === null && error !== null) {
    return <Failed level={1} title={words.list.failed} detail={said(error)} onRetry={retry} />
  }
  if (plant === null) return <h1 className="unseen">{words.shell.states.loading}</h1>
  return (
    <GridEditPage
      query={view.query}
      columns={grid}
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
        <ColumnsButton
          view={{ ...view, columns: { ...columns, order: grid.fields.map(({ name }) => name) } }}
        />
      }
      onLeave={() => void navigate({ search: { ...searchFor(view.query), ...look } })}
    />
  )
}

/** Columns that the address does not name are the grid's own. */
function useGridView({ columns, look }: ListView): GridView {
  const contract = useContract()
  const isNamed = look.columns !== undefined
  return useMemo(() => gridView(contract, isNamed ? columns : null), [contract, isNamed, columns])
}

function usePlantIndex() {
  const { data, error, refetch } = useQuery(plantQueries.lists())
  const plant = useMemo(() => (data === undefined ? null : indexPlant(data)), [data])
  return { plant, error, retry: () => void refetch() }
}
