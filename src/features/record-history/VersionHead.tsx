import { IconArrowBackUp } from '@tabler/icons-react'
import { Button } from '#ui/Button.tsx'
import styles from './VersionsTable.module.css'
import { useRecordHistoryWords } from './words.ts'

interface Props {
  readonly revision: number
  /** Null where the record is gone: nothing is restored over that. */
  readonly current: number | null
  readonly isPending: boolean
  readonly onRestore: () => void
}

/** Which version it is, with the way to make it the current one. */
export function VersionHead({ revision, current, isPending, onRestore }: Props) {
  const words = useRecordHistoryWords().recordHistory
  return (
    <>
      <span className={styles.version}>{words.version(revision)}</span>
      {current === revision && <span className={styles.isNow}>{words.isNow}</span>}
      {current !== null && current !== revision && (
        <Button
          icon={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
          aria-disabled={isPending}
          onClick={() => {
            if (!isPending) onRestore()
          }}
        >
          {isPending ? words.restoring : words.restore(revision)}
        </Button>
      )}
    </>
  )
}
