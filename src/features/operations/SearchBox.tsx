import type { Ref } from 'react'
import { PageSearch } from '#ui/PageSearch.tsx'
import { useWords } from '#ui/words.ts'
import styles from './SearchBox.module.css'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  readonly view: ListView
}

const PAUSE_MS = 150

/** Searches in names, places and expressions; the words stand in the address. */
export function SearchBox({ ref, view }: Props) {
  const words = useWords().list
  return (
    <PageSearch
      ref={ref}
      className={styles.search}
      label={words.search}
      clearLabel={words.clearSearch}
      text={view.query.q ?? ''}
      // The first letters add an entry to the history, so that Back leads to the list before the search.
      onSearch={(text) =>
        view.change({ q: text === '' ? null : text }, view.query.q === null ? 'add' : 'replace')
      }
      pause={PAUSE_MS}
    />
  )
}
