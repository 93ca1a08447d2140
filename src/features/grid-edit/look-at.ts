import type { QueryClient } from '@tanstack/react-query'
import type { Following } from '#data/bulk-stream.ts'
import { previewBulk } from '#data/bulk.ts'
import { operationQueries } from '#data/operations.ts'
import type { BulkAnswer, BulkRecord } from '#domain/bulk.ts'
import { editsOf, type PendingChange, rebase } from '#domain/grid/pending.ts'
import type { ErrorRule } from '#domain/rules.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** What a change would do, as it was looked at. */
export interface Preview {
  readonly answer: BulkAnswer
  /** The change that it is of: over what is stored now. */
  readonly pending: PendingChange
  /** Records that somebody has stored since they were edited here, by name. */
  readonly stale: readonly string[]
  /** Those that somebody has deleted; what was entered for them is left out. */
  readonly gone: readonly string[]
}

/** The plan for the pending change; entries over what somebody stored since are put over what they stored. */
export async function lookAt(
  client: QueryClient,
  contract: Contract,
  pending: PendingChange,
  following: Following,
): Promise<Preview> {
  const answer = await planOf(contract, pending, following)
  const stale = answer.records.filter(isFor('record.stale'))
  const gone = answer.records.filter(isFor('record.gone'))
  const nameOf = ({ id, name }: BulkRecord) => name ?? pending.get(id)?.base.operation.name ?? id
  if (stale.length + gone.length === 0) return { answer, pending, stale: [], gone: [] }
  const fresh = await fetchAll(client, contract, stale)
  const isGone = new Set(gone.map(({ id }) => id))
  const left = new Map([...pending].filter(([id]) => !isGone.has(id)))
  const rebased = rebase(left, fresh)
  return {
    answer: await planOf(contract, rebased, following),
    pending: rebased,
    stale: stale.map(nameOf),
    gone: gone.map(nameOf),
  }
}

/** Nothing is asked where nothing is left: somebody else stored all of it. */
async function planOf(contract: Contract, pending: PendingChange, following: Following): Promise<BulkAnswer> {
  const edits = editsOf(contract, pending)
  return edits.length === 0 ? settled : previewBulk({ edits }, following)
}

const settled: BulkAnswer = {
  digest: '',
  changeId: null,
  counts: { changed: 0, unchanged: 0, skipped: 0, refused: 0, values: 0, newWarnings: 0 },
  records: [],
}

function isFor(wanted: ErrorRule): (record: BulkRecord) => boolean {
  return ({ errors }) =>
    Object.values(errors).some((messages) => messages.some(({ rule }) => rule === wanted))
}

/** So many requests at a time leave room for others. */
const AT_ONCE = 20

async function fetchAll(
  client: QueryClient,
  contract: Contract,
  records: readonly BulkRecord[],
): Promise<readonly SavedOperation[]> {
  const found: SavedOperation[] = []
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE)
    found.push(
      ...(await Promise.all(
        some.map(({ id }) => client.fetchQuery({ ...operationQueries.one(contract, id), staleTime: 0 })),
      )),
    )
  }
  return found
}
