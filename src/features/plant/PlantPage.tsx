import { IconSearch, IconUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { plantQueries } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import { Button } from '#ui/Button.tsx'
import { Failed } from '#ui/StateViews.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { lists } from './lists.tsx'
import styles from './PlantPage.module.css'
import { plantKinds } from './plant-search.ts'

/** The five lists that inventory operations refer to, and their import. */
export function PlantPage() {
  const words = useWords().plant
  const { list: kind = 'locations', import: importing } = useSearch({ from: '/plant' })
  const navigate = useNavigate({ from: '/plant' })
  const { data: plant, error, refetch, isFetching } = useQuery(plantQueries.lists())
  const canImport = useHost().capabilities.includes('plantImport')
  const [text, setText] = useState('')
  const List = lists[kind]
  useTitle(words.title)
  return (
    <>
      <div className={styles.head}>
        <div className={styles.names}>
          <p className={styles.subtitle}>{words.subtitle}</p>
          <h1 className={styles.title}>{words.title}</h1>
        </div>
        {canImport && (
          <Button
            variant="primary"
            icon={<IconUpload size={16} stroke={1.5} aria-hidden />}
            onClick={() => void navigate({ search: { list: kind, import: 'files' } })}
          >
            {words.import.open}
          </Button>
        )}
      </div>
      <div className={styles.tabs}>
        <nav className={styles.kinds} aria-label={words.subtitle}>
          {plantKinds.map((each) => (
            <Link
              key={each}
              from="/plant"
              search={{ list: each }}
              className={styles.tab}
              aria-current={each === kind ? 'page' : undefined}
              activeProps={{}}
            >
              {words.kinds[each]} <span className={styles.count}>{plant?.[each].length}</span>
            </Link>
          ))}
        </nav>
        <TextInput
          type="search"
          className={styles.search ?? ''}
          aria-label={words.find[kind]}
          placeholder={words.find[kind]}
          leading={<IconSearch size={16} stroke={1.5} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
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
      {canImport && (
        <ImportDialog
          opened={importing === 'files'}
          kind={kind}
          onClose={() => void navigate({ search: { list: kind } })}
        />
      )}
    </>
  )
}
