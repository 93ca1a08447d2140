import type { BulkRecord } from '#domain/bulk.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#ui/words.ts'
import type { BulkJob } from './bulk-jobs.ts'
import styles from './RefusedDialog.module.css'

interface Props {
  readonly job: BulkJob
  readonly records: readonly BulkRecord[]
  /** Nothing would be left to do. */
  readonly isAll: boolean
  readonly onClose: () => void
  readonly onSkip: () => void
}

const NAMED = 50

/** Which records are refused and why; the others wait for a word. */
export function RefusedDialog({ job, records, isAll, onClose, onSkip }: Props) {
  const all = useWords()
  const { refused: words } = all.selecting
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title[job](records.length)}
      width={640}
      footer={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          {!isAll && (
            <Button variant="primary" onClick={onSkip}>
              {words.skip(records.length)}
            </Button>
          )}
        </>
      }
    >
      <p>{words.text}</p>
      <ul className={styles.records}>
        {records.slice(0, NAMED).map((record) => (
          <li key={record.id}>
            <b>{record.name ?? record.id}</b> {reasonsOf(all, record)}
          </li>
        ))}
      </ul>
      {records.length > NAMED && <p>{words.more(records.length - NAMED)}</p>}
    </Dialog>
  )
}

function reasonsOf(words: Words, { errors }: BulkRecord): string {
  const messages = Object.values(errors).flatMap((each) => each.map((message) => worded(words, message)))
  return [...new Set(messages)].join(' ')
}
