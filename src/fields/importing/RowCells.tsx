import { Box } from '#ui/Box.tsx'
import { OutcomeIcon } from './OutcomeIcon.tsx'
import { canTick, isStored, type RowState } from './row-state.ts'
import styles from './RowCells.module.css'
import { useImportingWords } from './words.ts'

interface RowNumberProps {
  readonly row: { readonly row: number; readonly outcome: RowState }
  /** What the row is about; null: it does not say. */
  readonly name: string | null
  readonly onTick: () => void
}

/** The row's number with its tick, where there is something to leave out. */
export function RowNumber({ row, name, onTick }: RowNumberProps) {
  const { importing, code } = useImportingWords()
  return (
    <span className={styles.number}>
      <span className={styles.tick} data-tick="">
        {canTick(row) && (
          <Box
            tabIndex={-1}
            aria-label={importing.row.title(row.row, name ?? importing.row.unnamed)}
            checked={isStored[row.outcome]}
            onChange={onTick}
          />
        )}
      </span>
      {row.row.toLocaleString(code)}
    </span>
  )
}

export function OutcomeCell({ outcome }: { readonly outcome: RowState }) {
  const words = useImportingWords().importing.plan
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <OutcomeIcon outcome={outcome} />
      {words.tabs[outcome]}
    </span>
  )
}
