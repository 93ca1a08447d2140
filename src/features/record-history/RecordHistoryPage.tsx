import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { operationQueries, type Revision } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { fieldChangesOf } from '#domain/parameter-changes.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import { useTitle } from '#ui/use-title.ts'
import { ComparedVersions } from './ComparedVersions.tsx'
import { HistoryPanes } from './HistoryPanes.tsx'
import styles from './HistoryPanes.module.css'
import { NoHistory } from './NoHistory.tsx'
import { useRecordHistoryWords } from './words.ts'

const route = '/operations/$id/history'

/** All versions of one operation, two of them side by side, and the way back to any. */
export function RecordHistoryPage() {
  const allWords = useRecordHistoryWords()
  const words = allWords.recordHistory
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
        <NoHistory texts={words} error={revisions.error} onRetry={() => void revisions.refetch()} />
      ) : (
        <HistoryPanes
          id={id}
          revisions={known.map((revision) => ({ ...revision, what: whatOf(contract, allWords, revision) }))}
          gone={words.gone}
          onOlder={revisions.hasNextPage ? () => void revisions.fetchNextPage() : null}
          Compared={ComparedVersions}
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

/** What a revision did, in a few words. */
function whatOf(
  contract: Contract,
  { recordHistory: own, fields }: WordsWith<'recordHistory'>,
  { revision, deleted, changes }: Revision,
): string {
  if (deleted) return own.deleted
  if (revision === 1) return own.made
  const changed = fieldChangesOf(contract, changes).map(({ field }) => fields[field].label)
  return changed.length === 0 ? own.nothing : changed.join(', ')
}
