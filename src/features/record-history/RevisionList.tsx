import { Link } from '@tanstack/react-router'
import { Button } from '#ui/Button.tsx'
import { localMoment, utcMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import styles from './RevisionList.module.css'
import type { Versions } from './versions-search.ts'
import { useRecordHistoryWords } from './words.ts'

export interface RevisionLine {
  readonly revision: number
  readonly savedDate: string
  readonly savedBy: string
  /** Null: from before the history kept such changes. */
  readonly changeId: string | null
  readonly reason: string | null
  readonly deleted: boolean
  /** What it did, in a few words. */
  readonly what: string
}

interface Props {
  readonly revisions: readonly RevisionLine[]
  readonly current: number | null
  /** Null where there is no version to be compared. */
  readonly versions: Versions | null
  readonly onChoose: (part: Partial<Versions>) => void
  /** Null: all are shown. */
  readonly onOlder: (() => void) | null
}

/** The revisions, newest first; any two are chosen as A and B. */
export function RevisionList({ revisions, current, versions, onChoose, onOlder }: Props) {
  const words = useRecordHistoryWords().recordHistory
  const { columns } = words
  return (
    <div className={styles.list}>
      <table className={styles.table}>
        <caption className="unseen">{words.revisions}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.a}</th>
            <th scope="col">{columns.b}</th>
            <th scope="col">{columns.revision}</th>
            <th scope="col">{columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map((each) => (
            <tr key={each.revision} className={styles.row}>
              {(['a', 'b'] as const).map((side) => (
                <td key={side} className={styles.choice}>
                  {!each.deleted && (
                    <input
                      type="radio"
                      name={side}
                      aria-label={words.compareAs(side === 'a' ? 'A' : 'B', each.revision)}
                      checked={versions?.[side] === each.revision}
                      onChange={() => onChoose({ [side]: each.revision })}
                    />
                  )}
                </td>
              ))}
              <RevisionCells revision={each} isCurrent={each.revision === current} />
            </tr>
          ))}
        </tbody>
      </table>
      {onOlder !== null && (
        <p className={styles.older}>
          <Button onClick={onOlder}>{words.older}</Button>
        </p>
      )}
    </div>
  )
}

interface CellsProps {
  readonly revision: RevisionLine
  readonly isCurrent: boolean
}

function RevisionCells({ revision, isCurrent }: CellsProps) {
  const words = useRecordHistoryWords()
  const { recordHistory: own, code } = words
  const { savedDate, savedBy, changeId, reason, what } = revision
  const moment = localMoment(savedDate, code)
  return (
    <>
      <th scope="row" className={styles.number}>
        {revision.revision}
        {isCurrent && <span className={styles.current}>{own.current}</span>}
      </th>
      <td>
        <p>
          {changeId === null ? (
            <span {...tip(utcMoment(savedDate))}>{moment}</span>
          ) : (
            <Link to="/history/$changeId" params={{ changeId }} {...tip(utcMoment(savedDate))}>
              {moment}
            </Link>
          )}
          , {savedBy}
        </p>
        <p className={styles.what}>
          {what}
          {reason !== null && ` “${reason}”`}
        </p>
      </td>
    </>
  )
}
