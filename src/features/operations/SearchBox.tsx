import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type Ref, useRef, useState } from 'react'
import { Kbd } from '#ui/Kbd.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useWords } from '#ui/words.ts'
import styles from './SearchBox.module.css'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  readonly view: ListView
}

const PAUSE_MS = 150

/** What is typed goes into the address after a pause; until then it is the box's own. */
export function SearchBox({ ref, view }: Props) {
  const words = useWords().list
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef(0)
  const shown = typed ?? view.query.q ?? ''
  const search = (text: string) => {
    window.clearTimeout(timer.current)
    view.change({ q: text.trim() === '' ? null : text.trim() }, 'replace')
  }
  const type = (text: string) => {
    setTyped(text)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => search(text), PAUSE_MS)
  }
  const settle = () => {
    if (typed !== null) search(typed)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') settle()
    if (event.key !== 'Escape') return
    if (shown === '') event.currentTarget.blur()
    else type('')
  }
  return (
    <TextInput
      ref={ref}
      type="search"
      className={styles.search ?? ''}
      aria-label={words.search}
      placeholder={words.search}
      leading={<IconSearch size={16} stroke={1.5} aria-hidden />}
      trailing={
        shown === '' ? (
          <span className={styles.key}>
            <Kbd>/</Kbd>
          </span>
        ) : (
          <button
            type="button"
            className={styles.clear}
            aria-label={words.clearSearch}
            onClick={() => type('')}
          >
            <IconX size={14} stroke={1.5} aria-hidden />
          </button>
        )
      }
      value={shown}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
    />
  )
}
