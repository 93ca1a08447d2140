import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { plantQueries } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import type { Plant } from '#domain/plant.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { lists } from './lists.tsx'
import { NEW } from '#fields/plant/new-record.ts'
import type { PlantSearch } from './plant-search.ts'
import { PlantForm } from './PlantForm.tsx'
import { PlantHead } from './PlantHead.tsx'
import styles from './PlantPage.module.css'
import { PlantTabs } from './PlantTabs.tsx'
import { WaitingNames } from './WaitingNames.tsx'

/** The five lists that inventory operations refer to: seen, edited and imported. */
export function PlantPage() {
  const all = usePlantWords()
  const words = all.plant
  const search = useSearch({ from: '/plant' })
  const { list: kind = 'locations' } = search
  const navigate = useNavigate({ from: '/plant' })
  const { data: plant, error, refetch, isFetching } = useQuery(plantQueries.lists())
  const { data: usage } = useQuery(plantQueries.usage())
  const canImport = useHost().capabilities.includes('plantImport')
  const [text, setText] = useState('')
  const List = lists[kind]
  const show = (part: Omit<PlantSearch, 'list'>) => void navigate({ search: { list: kind, ...part } })
  useTitle(words.title)
  return (
    <>
      <PlantHead kind={kind} canImport={canImport} />
      {canImport && <WaitingNames plant={plant} />}
      <PlantTabs kind={kind} plant={plant} text={text} onText={setText} />
      {error !== null && plant === undefined ? (
        <Failed
          title={words.failed}
          detail={errorText(all, error)}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className={styles.columns}>
          <div className={styles.list}>
            <List
              key={kind}
              plant={plant}
              usage={usage}
              text={text}
              onClear={() => setText('')}
              onOpen={(id) => show({ record: id })}
            />
          </div>
          {canImport && plant !== undefined && <Form search={search} plant={plant} onShow={show} />}
        </div>
      )}
    </>
  )
}

interface FormProps {
  readonly search: PlantSearch
  readonly plant: Plant
  readonly onShow: (part: Omit<PlantSearch, 'list'>) => void
}

function Form({ search, plant, onShow }: FormProps) {
  const { list: kind = 'locations', record: id, name = '' } = search
  const found = plant[kind].find((record) => record.id === id)
  if (id === undefined || (id !== NEW && found === undefined)) return null
  return (
    <PlantForm
      key={`${kind} ${id} ${name}`}
      kind={kind}
      record={found === undefined ? null : { ...found }}
      called={name}
      plant={plant}
      onClose={() => onShow({})}
      onStored={(stored) => {
        if (stored === null) onShow({})
        else if (name !== '') onShow({ record: stored })
      }}
    />
  )
}
