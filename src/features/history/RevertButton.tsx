import { IconArrowBackUp } from '@tabler/icons-react'
import { type ChangedRecord, type ChangeSet, type Reverted, useRevertChange } from '#data/changes.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'
import styles from './RevertButton.module.css'

interface Props {
  readonly set: ChangeSet
  readonly records: readonly ChangedRecord[]
  /** How many records a revert would change; null while that is not known. */
  readonly able: number | null
  readonly all: number
}

/** Undoes the change set by a new one, which can be undone in turn; says what was left as it is, and why. */
export function RevertButton({ set, records, able, all }: Props) {
  const words = useWords().history
  const { mutate, isPending, error, data } = useRevertChange()
  const revert = (id: string) =>
    mutate(id, {
      onSuccess: ({ changeId, counts }) => {
        if (changeId === null) return
        toast.done(words.reverted(counts.reverted), id === set.id ? { undo: () => revert(changeId) } : {})
      },
    })
  const isIdle = isPending || able === 0
  return (
    <>
      <Button
        variant="primary"
        icon={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
        aria-disabled={isIdle}
        onClick={isIdle ? undefined : () => revert(set.id)}
      >
        {isPending ? words.reverting : words.revert(able, all)}
      </Button>
      <div aria-live="polite" className={styles.outcome}>
        {error !== null && (
          <p>
            <Mark kind="error">{words.cannotRevert}</Mark> {error.message}
          </p>
        )}
        {data !== undefined && data.counts.kept > 0 && <Kept answer={data} records={records} />}
      </div>
    </>
  )
}

function Kept({
  answer,
  records,
}: {
  readonly answer: Reverted
  readonly records: readonly ChangedRecord[]
}) {
  const words = useWords().history
  const kept = answer.records.filter(({ outcome }) => outcome === 'kept')
  return (
    <>
      <Mark kind="warning">{words.kept(kept.length)}</Mark>
      <ul>
        {kept.map(({ id, reason }) => (
          <li key={id}>
            {records.find((record) => record.id === id)?.name} {reason}
          </li>
        ))}
      </ul>
    </>
  )
}
