import type { Summary } from '#data/operations.ts'
import { ShownOfTotal } from '#fields/ShownOfTotal.tsx'
import { blockOf, columnsIn, rowsIn } from '#ui/edit-grid-block.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Strip } from '#ui/Strip.tsx'
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
    <Strip className={styles.strip}>
      <ShownOfTotal shown={rows.total} summary={summary} />
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
    </Strip>
  )
}
