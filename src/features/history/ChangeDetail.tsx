import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ChangedRecord, type ChangeSet, changeQueries } from '#data/changes.ts'
import { operationQueries } from '#data/operations.ts'
import { useContract, useHost } from '#data/use-host.ts'
import { Problem } from '#domain/problem.ts'
import { Button } from '#ui/Button.tsx'
import { localDay, clock, utcMoment } from '#ui/moment.ts'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import styles from './ChangeDetail.module.css'
import { moreOf, operationsIn, whatOf } from './change-words.ts'
import { EditedSince } from './EditedSince.tsx'
import { RecordTable } from './RecordTable.tsx'
import { RevertButton } from './RevertButton.tsx'
import { canRevert, type Today } from './record-state.ts'

/** One change set: who, when, why, and every field that it changed, before, after and now. */
export function ChangeDetail() {
  const words = useWords().history
  const contract = useContract()
  const { changeId } = useParams({ from: '/history/$changeId' })
  const found = useInfiniteQuery(changeQueries.one(contract, changeId))
  const records = found.data?.pages.flatMap((page) => page.records) ?? []
  const today = useToday(records)
  const [set] = found.data?.pages ?? []
  if (set === undefined) return <NotThere error={found.error} onRetry={() => void found.refetch()} />
  return (
    <>
      <Head set={set} records={records} today={today} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach */}
      <section className={styles.scroll} aria-label={words.records.label} tabIndex={0}>
        <RecordTable records={records} today={today} />
        {records.length === 0 && <p className={styles.none}>{words.records.none}</p>}
        {found.hasNextPage && (
          <p className={styles.none}>
            <Button onClick={() => void found.fetchNextPage()} aria-disabled={found.isFetching}>
              {words.moreRecords}
            </Button>
          </p>
        )}
      </section>
    </>
  )
}

function NotThere({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  const words = useWords().history
  if (error !== null) return <Failed title={words.failedOne} detail={error.message} onRetry={onRetry} />
  return (
    <p className={styles.fetching}>
      <Bar width="40%" />
    </p>
  )
}

interface HeadProps {
  readonly set: ChangeSet
  readonly records: readonly ChangedRecord[]
  readonly today: ReadonlyMap<string, Today>
}

function Head({ set, records, today }: HeadProps) {
  const words = useWords()
  const { history, code } = words
  const { capabilities } = useHost()
  const count = operationsIn(set)
  const [only] = records
  const moment = `${localDay(set.savedDate, code)} ${clock(set.savedDate, code)}`
  const states = records.map((record) => canRevert(record, today.get(record.id)))
  const isKnown = records.length === count && !states.includes(null)
  const able = states.filter((state) => state === true).length
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <Link to="/history" className={styles.back}>
          {history.back}
        </Link>
        <h2 className={styles.title}>
          {whatOf(words, set)} {count === 1 ? only?.name : ''}
        </h2>
        <p className={styles.meta} {...tip(utcMoment(set.savedDate))}>
          {history.headline(set.savedBy, moment, count)} {moreOf(words, set)}
        </p>
      </div>
      {capabilities.includes('revert') && count > 0 && (
        <RevertButton set={set} records={records} able={isKnown ? able : null} all={count} />
      )}
      {isKnown && <EditedSince records={records.filter((_, index) => states[index] === false)} all={count} />}
    </header>
  )
}

/** What the records of a change set are today: each is fetched, as there is no telling from the change set. */
function useToday(records: readonly ChangedRecord[]): ReadonlyMap<string, Today> {
  const contract = useContract()
  return useQueries({
    queries: records.map(({ id }) => ({ ...operationQueries.one(contract, id), retry: false })),
    combine: (results) =>
      new Map(
        records.map(({ id }, index): [string, Today] => {
          const { data, error } = results[index] ?? {}
          const isGone = error instanceof Problem && error.kind === 'not-found'
          return [id, isGone ? 'gone' : data]
        }),
      ),
  })
}
