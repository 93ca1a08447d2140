import { IconArrowDown, IconArrowUp, IconPin, IconPinFilled } from '@tabler/icons-react'
import { columnChanges, type ListColumn } from '#domain/list-columns.ts'
import { Box } from '#ui/Box.tsx'
import { IconButton } from '#ui/Button.tsx'
import { useWords } from '#ui/words.ts'
import styles from './ColumnChooser.module.css'
import { columnLabel } from './column-label.ts'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly view: ListView
  /** Those that the search leaves. */
  readonly shown: readonly ListColumn[]
}

/** The columns shown: taken away, moved and kept in sight. The name stays what and where it is. */
export function ChosenColumns({ view, shown }: Props) {
  const words = useWords()
  const { columns, arrange } = view
  return (
    <ol>
      {shown.map((column) => (
        <li key={column} className={styles.chosen}>
          <label className={styles.choice}>
            <Box
              data-control={`tick ${column}`}
              checked
              disabled={column === 'name'}
              onChange={() => arrange(columnChanges.hide(columns, column))}
            />
            {columnLabel(words, column)}
          </label>
          {column !== 'name' && <Acts view={view} column={column} label={columnLabel(words, column)} />}
        </li>
      ))}
    </ol>
  )
}

interface ActsProps {
  readonly view: ListView
  readonly column: ListColumn
  readonly label: string
}

function Acts({ view: { columns, arrange }, column, label }: ActsProps) {
  const words = useWords().columns
  const place = columns.order.indexOf(column)
  const isPinned = place < columns.pinned
  const Pin = isPinned ? IconPinFilled : IconPin
  const step = (by: number) => () => arrange(columnChanges.move(columns, column, place + by))
  return (
    <>
      <IconButton
        label={words.up(label)}
        data-control={`up ${column}`}
        className={styles.act}
        aria-disabled={place === 1}
        onClick={step(-1)}
      >
        <IconArrowUp size={14} stroke={1.5} aria-hidden />
      </IconButton>
      <IconButton
        label={words.down(label)}
        data-control={`down ${column}`}
        className={styles.act}
        aria-disabled={place === columns.order.length - 1}
        onClick={step(1)}
      >
        <IconArrowDown size={14} stroke={1.5} aria-hidden />
      </IconButton>
      <IconButton
        label={words.pinOne(label)}
        data-control={`pin ${column}`}
        className={styles.act}
        aria-pressed={isPinned}
        onClick={() => arrange(columnChanges.pin(columns, column, !isPinned))}
      >
        <Pin size={14} stroke={1.5} aria-hidden />
      </IconButton>
    </>
  )
}
