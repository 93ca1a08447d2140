import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { ExportButton } from '#features/export/ExportButton.tsx'
import { GridEditLink } from '#features/grid-edit/GridEditLink.tsx'
import { queryFrom } from '#features/operations/list-search.ts'
import { ImportLink } from '#features/import/ImportLink.tsx'
import { OperationsPage } from '#features/operations/OperationsPage.tsx'
import { MakeTemplateButton } from '#features/templates/MakeTemplateButton.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { useWords } from '#ui/words.ts'
import { usePeek } from './use-peek.tsx'

const gridEdit = lazyPart(async () => (await import('./GridEditRoute.tsx')).GridEditRoute)
const firstRun = lazyPart(async () => (await import('#features/first-run/FirstRun.tsx')).FirstRun)

/** The list; or, while there is nothing to list at all, the ways to a first operation. */
export function OperationsRoute() {
  const words = useWords().shell.states
  const peek = usePeek()
  const search = useSearch({ from: '/operations' })
  const { data } = useQuery(operationQueries.summary(queryFrom({ ...search }, useContract())))
  if (data?.total !== 0 && search.grid === undefined) {
    return (
      <OperationsPage
        peek={peek}
        gridEdit={<GridEditLink />}
        renderTools={(query, summary) => (
          <>
            <ImportLink />
            <ExportButton query={query} counts={summary ?? null} />
          </>
        )}
        renderSelectedTools={(query, summary) => (
          <>
            <MakeTemplateButton />
            <ExportButton query={query} counts={summary ?? null} />
          </>
        )}
      />
    )
  }
  return (
    <Suspense fallback={<h1 className="unseen">{words.loading}</h1>}>
      {data?.total === 0 ? <firstRun.Part /> : <gridEdit.Part />}
    </Suspense>
  )
}
