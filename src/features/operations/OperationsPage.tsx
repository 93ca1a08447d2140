import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { operationQueries, type Summary } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import type { ListQuery } from '#domain/list-query.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { lazyPart } from '#ui/lazy-part.ts'
import { useTitle } from '#ui/use-title.ts'
import { useTouch } from '#ui/use-touch.ts'
import { useWords } from '#ui/words.ts'
import { FilterChips } from './FilterChips.tsx'
import { notFiltering } from './filtering.ts'
import { ListToolbar } from './ListToolbar.tsx'
import { LocationPane } from './LocationPane.tsx'
import styles from './OperationsPage.module.css'
import type { Naming } from './NameViewDialog.tsx'
import { OperationsTable } from './OperationsTable.tsx'
import type { PeekSlot } from './peek-slot.ts'
import { useKey } from '#ui/use-key.ts'
import { useListView } from './use-list-view.ts'
import { useSavedViews } from './use-saved-views.ts'
import { ViewMenu } from './ViewMenu.tsx'
import { ViewState } from './ViewState.tsx'
import { viewTitle } from './view-title.ts'

const nameView = lazyPart(async () => (await import('./NameViewDialog.tsx')).NameViewDialog)

type RenderTools = (query: ListQuery, summary: Summary | undefined) => ReactNode

interface Props {
  /** What other features can do with the list, and with what is selected of it. */
  readonly renderTools: RenderTools
  readonly renderSelectedTools: RenderTools
  readonly gridEdit: ReactNode
  readonly peek: PeekSlot
}

/** All operations, or those that a location, a search and filters leave, in the order of the engineer's choice. */
export function OperationsPage({ renderTools, renderSelectedTools, gridEdit, peek }: Props) {
  const words = useWords()
  const isTouch = useTouch()
  const view = useListView()
  const searchBox = useRef<HTMLInputElement>(null)
  const [filtering, setFiltering] = useState(notFiltering)
  const [naming, setNaming] = useState<Naming | null>(null)
  const views = useSavedViews(view)
  const { data: lists, error: plantError } = useQuery(plantQueries.lists())
  const plant = useMemo(() => (lists === undefined ? null : indexPlant(lists)), [lists])
  const { data: summary } = useQuery(operationQueries.summary(view.query))
  const onFilter = useCallback((column: ColumnName) => setFiltering({ opened: true, column }), [])
  const title = views?.current?.name ?? viewTitle(words, view.query, plant)
  useTitle(title)
  useKey(
    '/',
    useCallback(() => {
      searchBox.current?.focus()
      searchBox.current?.select()
    }, []),
  )
  return (
    <div className={styles.page}>
      {!isTouch && <LocationPane view={view} plant={plant} error={plantError} />}
      <div className={styles.list}>
        <ListToolbar
          ref={searchBox}
          title={
            views === null ? <h1>{title}</h1> : <ViewMenu title={title} views={views} onName={setNaming} />
          }
          view={view}
          plant={plant}
          summary={summary}
          gridEdit={gridEdit}
        >
          {renderTools(view.query, summary)}
        </ListToolbar>
        {!isTouch && (
          <FilterChips
            view={view}
            plant={plant}
            summary={summary}
            filtering={filtering}
            onFiltering={setFiltering}
          >
            {views !== null && <ViewState views={views} onName={setNaming} />}
          </FilterChips>
        )}
        <OperationsTable view={view} plant={plant} summary={summary} peek={peek} onFilter={onFilter}>
          {renderSelectedTools(view.query, summary)}
        </OperationsTable>
        {naming !== null && views !== null && (
          <Suspense fallback={null}>
            <nameView.Part naming={naming} search={views.search} onClose={() => setNaming(null)} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
