import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ChangedRecord } from '#data/changes.ts'
import { Mark } from '#ui/Mark.tsx'
import { useWords } from '#ui/words.ts'
import styles from './EditedSince.module.css'

interface Props {
  /** The records that a revert would leave as they are. */
  readonly records: readonly ChangedRecord[]
  readonly all: number
}

const MOST = 5

/** Said before a revert: what was edited since, and would be left alone. */
export function EditedSince({ records, all }: Props) {
  const words = useWords().history
  if (records.length === 0) return null
  return (
    <div className={styles.note}>
      <p>
        <Mark kind="warning">{words.editedSince(records.length, all)}</Mark>{' '}
        {records.slice(0, MOST).map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <Link to="/operations/$id" params={{ id }}>
              {name ?? id}
            </Link>
          </Fragment>
        ))}
        {records.length > MOST && '…'}
      </p>
      <p className={styles.text}>
        {records.length === all ? words.nothingToRevert : words.editedSinceText(all - records.length)}
      </p>
    </div>
  )
}
