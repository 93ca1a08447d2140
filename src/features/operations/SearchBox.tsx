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

/** Searches while it is typed into; `Esc` empties it, and then leaves it. */
export function SearchBox({ ref, view }: Props) {
  const words = useWords().list
  const { shown, type, settle } = useTyped(view)
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
      trailing={<Trailing isEmpty={shown === ''} onClear={() => type('')} />}
      value={shown}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
    />
  )
}

function Trailing({ isEmpty, onClear }: { readonly isEmpty: boolean; readonly onClear: () => void }) {
  const words = useWords().list
  if (isEmpty) {
    return (
      <span className={styles.key}>
        <Kbd>/</Kbd>
      </span>
    )
  }
  return (
    <button type="button" className={styles.clear} aria-label={words.clearSearch} onClick={onClear}>
      <IconX size={14} stroke={1.5} aria-hidden />
    </button>
  )
}

const PAUSE_MS = 150

/** What is typed goes into the address after a pause; until then it is the box's own. */
function useTyped(view: ListView) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef(0)
  const search = (text: string) => {
    window.clearTimeout(timer.current)
    view.change({ q: text.trim() === '' ? null : text.trim() }, 'replace')
  }
  return {
    shown: typed ?? view.query.q ?? '',
    type: (text: string) => {
      setTyped(text)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => search(text), PAUSE_MS)
    },
    settle: () => {
      if (typed !== null) search(typed)
      setTyped(null)
    },
  }
}
