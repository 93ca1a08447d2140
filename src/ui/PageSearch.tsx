import { IconX } from '@tabler/icons-react'
import type { KeyboardEvent, Ref } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './PageSearch.module.css'
import { SearchInput } from './SearchInput.tsx'
import { useSettledText } from './use-settled-text.ts'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  readonly label: string
  readonly clearLabel: string
  /** What is searched for now; empty: nothing. */
  readonly text: string
  /** Told without the white space around it. */
  readonly onSearch: (text: string) => void
  readonly pause: number
  readonly className?: string | undefined
}

/** What a page is searched with, while it is typed into; `Esc` empties it, and then leaves it. */
export function PageSearch({ ref, label, clearLabel, text, onSearch, pause, className = '' }: Props) {
  const { value, onText, onSettle } = useSettledText(text, (typed) => onSearch(typed.trim()), pause)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') onSettle()
    if (event.key !== 'Escape') return
    if (value === '') event.currentTarget.blur()
    else onText('')
  }
  return (
    <SearchInput
      ref={ref}
      className={className}
      label={label}
      trailing={
        value === '' ? (
          <span className={styles.key}>
            <Kbd>/</Kbd>
          </span>
        ) : (
          <button type="button" className={styles.clear} aria-label={clearLabel} onClick={() => onText('')}>
            <IconX size={14} stroke={1.5} aria-hidden />
          </button>
        )
      }
      text={value}
      onText={onText}
      onBlur={onSettle}
      onKeyDown={onKeyDown}
    />
  )
}
