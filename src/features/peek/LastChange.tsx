import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { operationQueries, type Revision } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { BeforeAfter } from '#fields/BeforeAfter.tsx'
import { fieldChangesOf } from '#domain/parameter-changes.ts'
import { localMoment, utcMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import styles from './LastChange.module.css'
import { usePeekWords } from './words.ts'

const MOST = 4

/** Who changed it last, when, and what from and to. */
export function LastChange({ saved: { id, revision } }: { readonly saved: SavedOperation }) {
  const words = usePeekWords()
  const { data, error } = useQuery({
    ...operationQueries.lastRevision(id, revision),
    placeholderData: keepPreviousData,
  })
  const [last] = data ?? []
  return (
    <>
      <h3 className={styles.title}>{words.peek.lastChange}</h3>
      {error !== null && <p className={styles.moment}>{words.peek.historyFailed}</p>}
      {last !== undefined && <Change last={last} />}
    </>
  )
}

function Change({ last }: { readonly last: Revision }) {
  const words = usePeekWords()
  const contract = useContract()
  const changes = last.revision === 1 ? [] : fieldChangesOf(contract, last.changes)
  const rest = changes.length - MOST
  return (
    <>
      <p className={styles.moment}>
        <Link
          to="/history/$changeId"
          params={{ changeId: last.changeId }}
          {...tip(utcMoment(last.savedDate))}
        >
          {localMoment(last.savedDate, words.code)}
        </Link>
        , {last.savedBy}
        {last.reason !== null && ` “${last.reason}”`}
      </p>
      {last.revision === 1 && <p className={styles.moment}>{words.peek.created}</p>}
      <dl>
        {changes.slice(0, MOST).map((change) => (
          <div key={change.field} className={styles.change}>
            <dt>{words.fields[change.field].label}</dt>
            <dd>
              <BeforeAfter change={change} />
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p className={styles.moment}>{words.peek.more(rest)}</p>}
    </>
  )
}
