import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { Kbd } from '#ui/Kbd.tsx'
import styles from './Palette.module.css'
import { usePaletteWords } from './words.ts'

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly listId: string
  /** The line that Enter would run; negative when there is none. */
  readonly active: number
}

/** Keeps the focus, and names the active line of the list below it. */
export function PaletteInput({ text, onText, onKeyDown, listId, active }: Props) {
  const words = usePaletteWords().palette
  return (
    <div className={styles.ask}>
      <IconSearch size={16} stroke={1.5} aria-hidden />
      <input
        ref={focus}
        data-autofocus
        type="text"
        role="combobox"
        aria-label={words.ask}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active < 0 ? undefined : `${listId}${active}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.ask}
        className={styles.input}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Kbd>{words.close}</Kbd>
    </div>
  )
}

/** At once, where the dialog waits a turn: a key that is pressed meanwhile would be typed into the page. */
function focus(input: HTMLElement | null) {
  input?.focus({ preventScroll: true })
}
