import type { BulkAct, BulkAnswer, BulkRequest } from '#domain/bulk.ts'
import { Problem } from '#domain/problem.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { ChangeKind } from '../database/change-kind.ts'
import { type RecordChange, storeChange } from '../database/changes.ts'
import { findKey, keepKey } from '../database/keys.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { deletedRecord, judgedNewRecord, judgedRecord } from '../operations/records.ts'
import { sha256 } from '../sha256.ts'
import type { Session, Store } from '../store.ts'
import { type Course, createBreather } from './course.ts'
import type { JudgedRecord } from './judge-record.ts'
import { actOf, type BulkPlan, planBulk } from './plan.ts'

export interface BulkCommit extends Occasion {
  readonly request: BulkRequest
  /** Of the plan that is meant; null: whatever the request does now. */
  readonly digest: string | null
  readonly skipRefused: boolean
  /** Makes it safe to repeat. */
  readonly key: string | null
}

/**
 * Stores what a request does as one change set: all of it, or nothing. Throws `refused` and `plan-changed`, each with the
 * plan, `key-reused`, and `cancelled`.
 */
export async function commitBulk(store: Store, commit: BulkCommit, course: Course): Promise<BulkAnswer> {
  const { request, settings, key } = commit
  const hash = key === null ? '' : await sha256(JSON.stringify(['bulk', commit.skipRefused, request]))
  const repeated = key === null ? undefined : await store.read((session) => repeat(session, key, hash))
  if (repeated !== undefined) return repeated
  const plan = await planBulk(store.read, settings.contract, request, course)
  return store.write(async (session) => {
    const twin = key === null ? undefined : await repeat(session, key, hash)
    if (twin !== undefined) return twin
    // What was saved since it was planned may change it: planned again, nothing can come between.
    const isCurrent = plan.seq === session.seq
    const current = isCurrent
      ? plan
      : await planBulk((work) => work(session), settings.contract, request, course)
    requireFit(commit, current.answer)
    const answer = await storePlan(session, commit, current, course)
    const { changeId } = answer
    if (key !== null && changeId !== null) {
      await keepKey(session.db, { key, hash, changeId, answer: JSON.stringify(answer) })
    }
    return answer
  })
}

/** What the first request with this key was answered. Throws `key-reused`. */
async function repeat(session: Session, key: string, hash: string): Promise<BulkAnswer | undefined> {
  const answer = (await findKey(session.db, key, hash))?.answer
  return answer == null ? undefined : asAnswered(JSON.parse(answer))
}

/** Only `commitBulk` writes these texts. */
function asAnswered(value: unknown): BulkAnswer {
  return value as BulkAnswer
}

function requireFit({ digest, skipRefused }: BulkCommit, plan: BulkAnswer): void {
  const { refused } = plan.counts
  if (digest !== null && digest !== plan.digest) {
    throw new Problem('plan-changed', {
      title: 'Changed meanwhile',
      detail: 'The change would now do something else than what was previewed. Nothing was stored.',
      plan,
    })
  }
  if (refused === 0 || skipRefused) return
  throw new Problem('refused', {
    title: 'Refused',
    detail: `${refused} of ${plan.records.length} operations are refused, so nothing was stored.`,
    plan,
  })
}

async function storePlan(
  session: Session,
  commit: BulkCommit,
  { answer, judged }: BulkPlan,
  course: Course,
): Promise<BulkAnswer> {
  const act = actOf(commit.request)
  const parts = judged.map((each) =>
    each.record.outcome === 'changed' ? toChange[act](commit, each) : undefined,
  )
  const changes = parts.flatMap((change) => change ?? [])
  if (changes.length === 0) return answer
  const author = authorOf(commit, kinds[act])
  const changeId = await storeChange(session, author, changes, undefined, createBreather(course))
  const records =
    act === 'duplicate'
      ? answer.records.map((record, index) => withNewId(record, parts[index]?.id))
      : answer.records
  return { ...answer, changeId, records }
}

type Act = BulkAct | 'edit'

const kinds = {
  change: 'bulk-edit',
  edit: 'grid-edit',
  duplicate: 'duplicate',
  delete: 'bulk-delete',
} as const satisfies Record<Act, ChangeKind>

const changed = (commit: BulkCommit, { before, operation, complete }: JudgedRecord) =>
  before === null || operation === null ? undefined : judgedRecord(commit, before, operation, complete)

const toChange = {
  change: changed,
  edit: changed,
  duplicate: (commit, { operation, complete }) =>
    operation === null
      ? undefined
      : judgedNewRecord(commit, operation, { id: mintUlid(commit.now), complete, revision: 1 }),
  delete: (_, { before }) => (before === null ? undefined : deletedRecord(before)),
} satisfies Record<Act, (commit: BulkCommit, judged: JudgedRecord) => RecordChange | undefined>

/** What a copy is, with the id by which it can be found. */
function withNewId(record: BulkAnswer['records'][number], id: string | undefined) {
  return id === undefined ? record : { ...record, after: { ...record.after, id } }
}
