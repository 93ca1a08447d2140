import { Problem } from '#domain/problem.ts'
import type { GenerateAnswer } from '#domain/template/generate.ts'
import { ulidsOf } from '#domain/ulid.ts'
import { storeChange } from '../database/changes.ts'
import { findKey, keepKey } from '../database/keys.ts'
import { remember } from '../database/template-memory.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { judgedNewRecord } from '../operations/records.ts'
import { sha256 } from '../sha256.ts'
import type { Session, Store } from '../store.ts'
import { type GeneratePlan, type GenerateWork, planGenerate } from './plan-generate.ts'

export interface GenerateCommit extends Occasion {
  readonly work: GenerateWork
  /** Of the plan that is meant; null: whatever the rows do now. */
  readonly digest: string | null
  /** Whether what is refused, or there already, is left out. */
  readonly skipRefused: boolean
  /** Makes it safe to repeat. */
  readonly key: string | null
}

/**
 * Creates the operations as one change set: all of them, or nothing. They remember the template and their values. Throws
 * `refused` and `plan-changed`, each with the plan, `not-found`, `key-reused` and `cancelled`.
 */
export async function commitGenerate(store: Store, commit: GenerateCommit): Promise<GenerateAnswer> {
  const { work, key, skipRefused } = commit
  const hash =
    key === null ? '' : await sha256(JSON.stringify(['generate', work.templateId, skipRefused, work.request]))
  return store.write(async (session) => {
    const repeated = key === null ? null : ((await findKey(session.db, key, hash))?.answer ?? null)
    if (repeated !== null) return asAnswered(JSON.parse(repeated))
    const plan = await planGenerate((read) => read(session), work)
    requireFit(commit, plan.answer)
    const answer = await storePlan(session, commit, plan)
    const { changeId } = answer
    if (key !== null && changeId !== null) {
      await keepKey(session.db, { key, hash, changeId, answer: JSON.stringify(answer) })
    }
    return answer
  })
}

/** Only `commitGenerate` writes these texts. */
function asAnswered(value: unknown): GenerateAnswer {
  return value as GenerateAnswer
}

function requireFit({ digest, skipRefused }: GenerateCommit, plan: GenerateAnswer): void {
  if (digest !== null && digest !== plan.digest) {
    throw new Problem('plan-changed', {
      title: 'Changed meanwhile',
      detail: 'The rows would now do something else than what was planned. Nothing was stored.',
      plan,
    })
  }
  const { refused, exists } = plan.counts
  if (refused + exists === 0 || skipRefused) return
  throw new Problem('refused', {
    title: 'Refused',
    detail: `${refused} of ${plan.rows.length} rows are refused, and ${exists} operations exist already. Nothing was stored.`,
    plan,
  })
}

async function storePlan(
  session: Session,
  commit: GenerateCommit,
  { answer, judged, templateRevision }: GeneratePlan,
): Promise<GenerateAnswer> {
  const { contract, templateId } = commit.work
  // They are listed by their ids: those of a pattern stand as its rows do.
  const mint = ulidsOf(commit.now)
  const made = answer.rows.map(({ outcome }, index) => {
    const each = judged[index]
    if (outcome !== 'create' || each === undefined || each.operation === null) return null
    const { operation, isComplete: complete } = each
    return {
      ...each,
      written: judgedNewRecord(commit, operation, { id: mint(), complete, revision: 1 }),
    }
  })
  const created = made.flatMap((each) => each ?? [])
  if (created.length === 0) return answer
  const changeId = await storeChange(
    session,
    authorOf(commit, 'onboarding'),
    created.map(({ written }) => written),
  )
  const memories = created.map(({ written, row, base }) => ({
    operationId: written.id,
    revision: written.revision,
    templateId,
    templateRevision,
    values: row.values,
    own: row.own ?? {},
    base,
  }))
  await remember(session.db, contract, memories)
  const rows = answer.rows.map((row, index) => ({ ...row, id: made[index]?.written.id ?? null }))
  return { ...answer, changeId, rows }
}
