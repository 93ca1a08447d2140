import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { plantQueries } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import { Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { lists } from './lists.tsx'
import { PlantHead } from './PlantHead.tsx'
import { PlantTabs } from './PlantTabs.tsx'
import { usePlantWords } from './words.ts'

/** The five lists that inventory operations refer to, and their import. */
export function PlantPage() {
  const words = usePlantWords().plant
  const { list: kind = 'locations', import: importing } = useSearch({ from: '/plant' })
  const navigate = useNavigate({ from: '/plant' })
  const { data: plant, error, refetch, isFetching } = useQuery(plantQueries.lists())
  const canImport = useHost().capabilities.includes('plantImport')
  const [text, setText] = useState('')
  const List = lists[kind]
  const show = (part: { readonly import?: 'files' }) => void navigate({ search: { list: kind, ...part } })
  useTitle(words.title)
  return (
    <>
      <PlantHead onImport={canImport ? () => show({ import: 'files' }) : null} />
      <PlantTabs kind={kind} plant={plant} text={text} onText={setText} />
      {error !== null && plant === undefined ? (
        <Failed
          title={words.failed}
          detail={error.message}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      ) : (
        <List key={kind} plant={plant} text={text} onClear={() => setText('')} />
      )}
      {canImport && <ImportDialog opened={importing === 'files'} kind={kind} onClose={() => show({})} />}
    </>
  )
}
