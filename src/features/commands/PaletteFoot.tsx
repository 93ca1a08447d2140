import { Kbd } from '#ui/Kbd.tsx'
import styles from './Palette.module.css'
import { usePaletteWords } from './words.ts'

interface Props {
  /** What looks at an operation now; null: there is none to look at. */
  readonly peekKeys: string | null
  readonly onKeys: () => void
  readonly onCommandsOnly: () => void
}

export function PaletteFoot({ peekKeys, onKeys, onCommandsOnly }: Props) {
  const words = usePaletteWords().palette.hints
  return (
    <div className={styles.foot}>
      <span>
        <Kbd>↑ ↓</Kbd> {words.move}
      </span>
      <span>
        <Kbd>Enter</Kbd> {words.open}
      </span>
      <span>
        <Kbd>Ctrl Enter</Kbd> {words.newTab}
      </span>
      {peekKeys !== null && (
        <span>
          <Kbd>{peekKeys}</Kbd> {words.peek}
        </span>
      )}
      <span className={styles.rest} />
      <button type="button" className={styles.hint} onClick={onCommandsOnly}>
        <Kbd>&gt;</Kbd> {words.commands}
      </button>
      <button type="button" className={styles.hint} onClick={onKeys}>
        <Kbd>?</Kbd> {words.keys}
      </button>
    </div>
  )
}
