import type { Summary } from '#data/operations.ts'
import { useSelectionCount } from '#data/selection.ts'
import { ShownOfTotal } from '#fields/ShownOfTotal.tsx'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Strip } from '#ui/Strip.tsx'
import { useWords } from '#ui/words.ts'
import { LiveStrip } from './LiveStrip.tsx'
import styles from './StatusStrip.module.css'
import type { SettledRows } from './use-settled-rows.ts'

interface Props {
  readonly rows: SettledRows
  readonly summary: Summary | undefined
  /** Shows only those that are incomplete. */
  readonly onIncomplete: () => void
  readonly onSortAgain: (byKey: boolean) => void
}

/** How many are shown, and how many of them want attention. */
export function StatusStrip({ rows, summary, onIncomplete, onSortAgain }: Props) {
  const words = useWords()
  const { strip, failed } = words.list
  const selected = useSelectionCount()
  return (
    <Strip className={styles.strip}>
      <output className={styles.counts}>
        <ShownOfTotal shown={rows.total} summary={summary} />
        {selected !== null && (
          <span>
            <b>{strip.count(selected)}</b> {words.selecting.selected}
          </span>
        )}
      </output>
      {summary !== undefined && summary.incomplete + summary.faulted > 0 && <span className={styles.rule} />}
      {summary !== undefined && summary.incomplete > 0 && (
        <button type="button" className={styles.attention} onClick={onIncomplete}>
          <Mark kind="warning">{strip.incomplete(summary.incomplete)}</Mark>
        </button>
      )}
      {summary !== undefined && summary.faulted > 0 && (
        <Mark kind="error">{strip.faulted(summary.faulted)}</Mark>
      )}
      <span className={styles.rest} />
      {rows.error !== null && rows.total !== null && (
        <>
          <Mark kind="error">{failed}</Mark>
          <TextButton onClick={rows.retry}>{words.shell.states.retry}</TextButton>
        </>
      )}
      <LiveStrip rows={rows} summary={summary} onSortAgain={onSortAgain} />
    </Strip>
  )
}
