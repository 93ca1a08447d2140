import { Link } from '@tanstack/react-router'
import type { EditedSince as Edited } from '#domain/edited-since.ts'
import { Mark } from '#ui/Mark.tsx'
import { localMoment, utcMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import styles from './EditedSince.module.css'
import { useHistoryWords } from './words.ts'

interface Props {
  /** The records that a revert would leave as they are. */
  readonly edited: Edited
  readonly all: number
}

/** Said before a revert: what was edited since, by whom, and would be left alone. */
export function EditedSince({ edited: { count, records }, all }: Props) {
  const { history: words, code } = useHistoryWords()
  const [first] = records
  if (first === undefined) return null
  return (
    <div className={styles.note}>
      <div>
        <p className={styles.said}>
          <Mark kind="warning">{words.editedSince(count, all)}</Mark>
          {records.map(({ id, name, changeId, savedBy, savedDate }, index) => (
            <span key={id}>
              <b>{name ?? words.records.gone}</b>,{' '}
              <Link to="/history/$changeId" params={{ changeId }} {...tip(utcMoment(savedDate))}>
                {words.editedBy(savedBy, localMoment(savedDate, code))}
              </Link>
              {index < records.length - 1 && ';'}
            </span>
          ))}
          {count > records.length && '…'}
        </p>
        <p className={styles.text}>
          {count === all ? words.nothingToRevert : words.editedSinceText(count, all - count)}
        </p>
      </div>
      {first.name !== null && (
        <Link
          to="/operations/$id/history"
          params={{ id: first.id }}
          search={{ a: String(first.revision) }}
          className={styles.compare}
        >
          {words.compare}
        </Link>
      )}
    </div>
  )
}
