import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { operationQueries, type Revision } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { Problem } from '#domain/problem.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { ComparedVersions } from './ComparedVersions.tsx'
import styles from './RecordHistoryPage.module.css'
import { RevisionList } from './RevisionList.tsx'
import { type Versions, versionsOf } from './versions-search.ts'
import { useRecordHistoryWords } from './words.ts'

const route = '/operations/$id/history'

/** All versions of one operation, two of them side by side, and the way back to any. */
export function RecordHistoryPage() {
  const words = useRecordHistoryWords().recordHistory
  const { id } = useParams({ from: route })
  const contract = useContract()
  const revisions = useInfiniteQuery(operationQueries.revisions(id))
  const current = useQuery({ ...operationQueries.one(contract, id), retry: false })
  const known = revisions.data?.pages.flat()
  const name = current.data?.operation.name ?? id
  useTitle(words.titleOf(name))
  return (
    <>
      <Head id={id} name={name} isThere={current.data !== undefined} />
      {known === undefined ? (
        <NotThere error={revisions.error} onRetry={() => void revisions.refetch()} />
      ) : (
        <Body
          id={id}
          revisions={known}
          onOlder={revisions.hasNextPage ? () => void revisions.fetchNextPage() : null}
        />
      )}
    </>
  )
}

function Head({
  id,
  name,
  isThere,
}: {
  readonly id: string
  readonly name: string
  readonly isThere: boolean
}) {
  const words = useRecordHistoryWords().recordHistory
  return (
    <PageHead
      title={words.title}
      above={
        <PageTrail label={words.operations}>
          <Link to="/operations">{words.operations}</Link>
          <span aria-hidden>/</span>
          {isThere ? (
            <Link to="/operations/$id" params={{ id }} className={styles.name}>
              {name}
            </Link>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
        </PageTrail>
      }
    >
      <Link to="/history" search={{ operation: id }}>
        {words.allChanges}
      </Link>
      {isThere && (
        <LinkButton to="/operations/$id" params={{ id }} className={styles.back ?? ''}>
          {words.toOperation}
        </LinkButton>
      )}
    </PageHead>
  )
}

interface BodyProps {
  readonly id: string
  readonly revisions: readonly Revision[]
  readonly onOlder: (() => void) | null
}

function Body({ id, revisions, onOlder }: BodyProps) {
  const search = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const versions = versionsOf(search, revisions)
  const [last] = revisions
  // As this page shows it: what somebody saves meanwhile is not restored over unseen.
  const current = last === undefined || last.deleted ? null : last.revision
  const choose = (part: Partial<Versions>) => {
    const { a, b } = { ...versions, ...part }
    void navigate({ search: { ...search, a: String(a), b: String(b) }, replace: true })
  }
  const showAll = (all: boolean) => {
    const { a, b } = search
    const sides = { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }
    void navigate({ search: all ? { ...sides, fields: 'all' } : sides, replace: true })
  }
  return (
    <div className={styles.panes}>
      <RevisionList
        revisions={revisions}
        current={current}
        versions={versions}
        onChoose={choose}
        onOlder={onOlder}
      />
      <section className={styles.compared}>
        {current === null && <Deleted revisions={revisions} />}
        {versions !== null && (
          <ComparedVersions
            key={`${versions.a} ${versions.b}`}
            id={id}
            versions={versions}
            current={current}
            showsAll={search.fields === 'all'}
            onShowAll={showAll}
          />
        )}
      </section>
    </div>
  )
}

/** A deleted operation is brought back by reverting its deletion. */
function Deleted({ revisions }: { readonly revisions: readonly Revision[] }) {
  const words = useRecordHistoryWords().recordHistory
  const [last] = revisions
  if (last?.deleted !== true) return null
  return (
    <p className={styles.note}>
      {words.gone}{' '}
      <Link to="/history/$changeId" params={{ changeId: last.changeId }}>
        {words.goneChange}
      </Link>
    </p>
  )
}

function NotThere({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  const words = useRecordHistoryWords().recordHistory
  if (error === null) {
    return (
      <p className={styles.note}>
        <Bar width="40%" />
      </p>
    )
  }
  const isUnknown = error instanceof Problem && error.kind === 'not-found'
  return (
    <Failed
      title={isUnknown ? words.notThere : words.failed}
      detail={error.message}
      {...(isUnknown ? {} : { onRetry })}
    />
  )
}
