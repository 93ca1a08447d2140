import type { Summary } from '#data/operations.ts'
import { blockOf, columnsIn, rowsIn } from '#ui/edit-grid-block.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import styles from './GridStrip.module.css'
import type { GridModel } from './use-grid-model.ts'

interface Props {
  readonly model: GridModel
  readonly summary: Summary | undefined
}

/** How many rows there are and cells are selected, what an act has left, and which keys there are. */
export function GridStrip({ model, summary }: Props) {
  const { words, rows, selection, notice } = model
  const { strip, failed } = words.list
  const own = words.grid.strip
  const block = blockOf(selection)
  return (
    <footer className={styles.strip}>
      {rows.total !== null && (
        <span>
          <b>{strip.count(rows.total)}</b> {strip.shown}
        </span>
      )}
      {rows.total !== null && summary !== undefined && (
        <span>
          {strip.of} <b>{strip.count(summary.total)}</b>
        </span>
      )}
      <span>{own.selected(rowsIn(block) * columnsIn(block))}</span>
      {summary !== undefined && summary.incomplete > 0 && (
        <Mark kind="warning">{strip.incomplete(summary.incomplete)}</Mark>
      )}
      <output className={styles.notice}>
        {rows.fetching === null ? notice : own.fetching(rows.fetching)}
      </output>
      {rows.error !== null && (
        <>
          <Mark kind="error">{failed}</Mark>
          <TextButton onClick={rows.retry}>{words.shell.states.retry}</TextButton>
        </>
      )}
      <span>{own.nothingStored}</span>
      <span className={styles.keys}>{own.keys}</span>
    </footer>
  )
}
