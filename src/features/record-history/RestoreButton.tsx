import { IconArrowBackUp } from '@tabler/icons-react'
import type { SavedOperation } from '#domain/saved.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ComparedVersions.module.css'
import type { Restore } from './use-restore.ts'
import { useRecordHistoryWords } from './words.ts'

interface Props {
  readonly version: SavedOperation
  readonly isCurrent: boolean
  readonly restore: Restore
}

export function RestoreButton({ version, isCurrent, restore }: Props) {
  const words = useRecordHistoryWords().recordHistory
  if (isCurrent) return <span className={styles.isNow}>{words.isNow}</span>
  return (
    <Button
      icon={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
      aria-disabled={restore.isPending}
      onClick={() => {
        if (!restore.isPending) restore.to(version)
      }}
    >
      {restore.isPending ? words.restoring : words.restore(version.revision)}
    </Button>
  )
}
