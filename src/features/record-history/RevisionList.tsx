import { Link } from '@tanstack/react-router'
import type { Revision } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { fieldChangesOf } from '#domain/parameter-changes.ts'
import { Button } from '#ui/Button.tsx'
import { localMoment, utcMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import styles from './RevisionList.module.css'
import type { Versions } from './versions-search.ts'
import { useRecordHistoryWords } from './words.ts'

interface Props {
  readonly revisions: readonly Revision[]
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

function RevisionCells({
  revision,
  isCurrent,
}: {
  readonly revision: Revision
  readonly isCurrent: boolean
}) {
  const words = useRecordHistoryWords()
  const { recordHistory: own, code } = words
  const { savedDate, savedBy, changeId, reason } = revision
  return (
    <>
      <th scope="row" className={styles.number}>
        {revision.revision}
        {isCurrent && <span className={styles.current}>{own.current}</span>}
      </th>
      <td>
        <p>
          <Link to="/history/$changeId" params={{ changeId }} {...tip(utcMoment(savedDate))}>
            {localMoment(savedDate, code)}
          </Link>
          , {savedBy}
        </p>
        <p className={styles.what}>
          <What revision={revision} />
          {reason !== null && ` “${reason}”`}
        </p>
      </td>
    </>
  )
}

function What({ revision: { revision, deleted, changes } }: { readonly revision: Revision }) {
  const words = useRecordHistoryWords()
  const contract = useContract()
  if (deleted) return words.recordHistory.deleted
  if (revision === 1) return words.recordHistory.made
  const fields = fieldChangesOf(contract, changes)
  if (fields.length === 0) return words.recordHistory.nothing
  return fields.map(({ field }) => words.fields[field].label).join(', ')
}
