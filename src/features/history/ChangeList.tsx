import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ChangeSet, changeQueries } from '#data/changes.ts'
import { Button } from '#ui/Button.tsx'
import { clock, isToday, localDay, utcMoment } from '#ui/moment.ts'
import { Bar, Empty, Failed } from '#ui/StateViews.tsx'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import styles from './ChangeList.module.css'
import { moreOf, operationsIn, whatOf } from './change-words.ts'

/** The change sets, newest first, in bands of days. */
export function ChangeList() {
  const words = useWords()
  const { history, code } = words
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery(
    changeQueries.list(),
  )
  const sets = data?.pages.flatMap(({ items }) => items)
  if (sets === undefined) {
    return error === null ? (
      <Fetching />
    ) : (
      <Failed
        title={history.failed}
        detail={error.message}
        retrying={isFetching}
        onRetry={() => void refetch()}
      />
    )
  }
  if (sets.length === 0) return <Empty title={history.empty}>{history.emptyText}</Empty>
  return (
    <nav className={styles.list} aria-label={history.list}>
      <Columns />
      {byDay(sets, code).map(([day, those]) => (
        <Day key={day} day={day} sets={those} />
      ))}
      {hasNextPage && (
        <div className={styles.more}>
          <Button onClick={() => void fetchNextPage()} aria-disabled={isFetching}>
            {history.older}
          </Button>
        </div>
      )}
    </nav>
  )
}

function Columns() {
  const { columns } = useWords().history
  return (
    <div className={styles.head} aria-hidden>
      <span>{columns.at}</span>
      <span>{columns.what}</span>
      <span>{columns.who}</span>
      <span className={styles.count}>{columns.operations}</span>
    </div>
  )
}

function Day({ day, sets }: { readonly day: string; readonly sets: readonly ChangeSet[] }) {
  const { today } = useWords().history
  return (
    <section>
      <h2 className={styles.day}>{isToday(sets[0]?.savedDate) ? `${today}, ${day}` : day}</h2>
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <Line set={set} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ set }: { readonly set: ChangeSet }) {
  const words = useWords()
  const more = moreOf(words, set)
  const count = operationsIn(set)
  return (
    <Link to="/history/$changeId" params={{ changeId: set.id }} className={styles.line}>
      <span {...tip(utcMoment(set.savedDate))}>{clock(set.savedDate, words.code)}</span>
      <span className={styles.what}>
        {whatOf(words, set)}
        {more !== '' && <span className={styles.more}> {more}</span>}
      </span>
      <span className={styles.who}>{set.savedBy}</span>
      <span className={styles.count}>{count === 0 ? '—' : count.toLocaleString(words.code)}</span>
    </Link>
  )
}

function Fetching() {
  const { shell } = useWords()
  return (
    <div className={styles.fetching}>
      <span className="unseen">{shell.states.loading}</span>
      {[60, 72, 48, 66, 54, 70, 50].map((width) => (
        <Bar key={width} width={`${width}%`} />
      ))}
    </div>
  )
}

function byDay(
  sets: readonly ChangeSet[],
  language: string,
): readonly (readonly [string, readonly ChangeSet[]])[] {
  const days = new Map<string, ChangeSet[]>()
  for (const set of sets) {
    const day = localDay(set.savedDate, language)
    const those = days.get(day)
    if (those === undefined) days.set(day, [set])
    else those.push(set)
  }
  return [...days]
}
