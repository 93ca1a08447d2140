import type { BulkAnswer, BulkRecord } from '#domain/bulk.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Mark } from '#ui/Mark.tsx'
import styles from './PreviewDialog.module.css'
import { PreviewRecord } from './PreviewRecord.tsx'
import type { Preview } from './look-at.ts'
import { useGridWords } from './words.ts'

interface Props {
  readonly preview: Preview
  readonly onApply: () => void
  readonly onClose: () => void
}

/** So many records stand in the dialog; how many more there are is said. */
const MOST = 200

/** What would be stored, record by field, as the server says it: nothing is stored yet. */
export function PreviewDialog({ preview, onApply, onClose }: Props) {
  const { preview: words, pending } = useGridWords().grid
  const { answer } = preview
  const { counts } = answer
  const isIdle = counts.refused > 0 || counts.values === 0
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title}
      width={1040}
      footer={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          {!isIdle && (
            <Button variant="primary" onClick={onApply}>
              {pending.apply(counts.values)}
            </Button>
          )}
        </>
      }
    >
      <Summary preview={preview} />
      {answer.records.length === 0 ? <p>{words.settled}</p> : <Table answer={answer} />}
    </Dialog>
  )
}

/** How much changes; what is to be known of it first stands above the lines. */
function Summary({ preview: { answer, stale, gone } }: Pick<Props, 'preview'>) {
  const { preview: words, pending } = useGridWords().grid
  const { counts } = answer
  return (
    <>
      <p className={styles.summary}>
        <b>{words.changed(counts.values, counts.changed)}</b>
        {counts.newWarnings > 0 ? (
          <Mark kind="warning">{pending.newWarnings(counts.newWarnings)}</Mark>
        ) : (
          <span>{pending.newWarnings(0)}</span>
        )}
        {counts.refused > 0 && <Mark kind="error">{pending.errors(counts.refused)}</Mark>}
      </p>
      <div role="alert">
        {stale.length > 0 && (
          <p className={styles.stale}>
            <Mark kind="warning">{words.stale(stale.join(', '))}</Mark>
          </p>
        )}
        {gone.length > 0 && (
          <p className={styles.stale}>
            <Mark kind="warning">{words.gone(gone.join(', '))}</Mark>
          </p>
        )}
      </div>
    </>
  )
}

function Table({ answer }: { readonly answer: BulkAnswer }) {
  const { columns, more } = useGridWords().grid.preview
  const records = answer.records.toSorted((a, b) => rank(a) - rank(b))
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.operation}</th>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col">{columns.note}</th>
          </tr>
        </thead>
        {records.slice(0, MOST).map((record) => (
          <PreviewRecord key={record.id} record={record} />
        ))}
      </table>
      {records.length > MOST && <p>{more(records.length - MOST)}</p>}
    </>
  )
}

/** What is refused stands above, then what warns. */
function rank({ outcome, newWarnings }: BulkRecord): number {
  if (outcome === 'refused') return 0
  return Object.keys(newWarnings).length > 0 ? 1 : 2
}
