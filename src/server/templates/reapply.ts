import { fieldsOf, type FieldName, type InventoryOperation } from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { Problem } from '#domain/problem.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { review } from '#domain/review.ts'
import type { Finding } from '#domain/rules.ts'
import { overridesOf, reapplied } from '#domain/template/drift.ts'
import type {
  ReappliedRecord,
  ReapplyAnswer,
  ReapplyOutcome,
  ReapplyRequest,
} from '#domain/template/follow.ts'
import { MOST_ROWS } from '#domain/template/generate.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mainWireName, parameterOf } from '#domain/wire.ts'
import { storeChange } from '../database/changes.ts'
import { plantOf } from '../database/plant.ts'
import { followersOf, remember, type TemplateMemory } from '../database/template-memory.ts'
import { messagesOf, refusedAt } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { judgedRecord } from '../operations/records.ts'
import { sha256 } from '../sha256.ts'
import type { Session, Store } from '../store.ts'
import { saying } from './followers.ts'
import { existingTemplate } from './save.ts'
import { type StoredStanding, standingsOf } from './standing.ts'

export interface ReapplyWork {
  readonly contract: Contract
  readonly templateId: string
  readonly request: ReapplyRequest
}

export interface ReapplyPlan {
  readonly answer: ReapplyAnswer
  /** One for each record of the answer. */
  readonly judged: readonly JudgedStanding[]
  readonly templateRevision: number
}

interface JudgedStanding {
  readonly standing: StoredStanding
  readonly record: ReappliedRecord
  readonly operation: InventoryOperation
  readonly isComplete: boolean
}

/** Says what putting a template over its operations again would change. Throws `not-found`, and `refused` for too many. */
export async function planReapply(session: Session, work: ReapplyWork): Promise<ReapplyPlan> {
  const { contract, templateId, request } = work
  const template = await existingTemplate(session, templateId)
  const ids = request.ids ?? (await followersOf(session.db, templateId, '', MOST_ROWS + 1))
  if (ids.length > MOST_ROWS) throw refusedAt('ids', 'rows.tooMany', { count: ids.length, limit: MOST_ROWS })
  const plant = await plantOf(session)
  const keeps = new Map((request.keep ?? []).map(({ id, parameters }) => [id, new Set(parameters)]))
  const standings = await standingsOf(session, contract, template, [...new Set(ids)])
  const judged = standings.map((each) => judgeStanding(contract, plant, each, keeps.get(each.stored.id)))
  const records = judged.map(({ record }) => record)
  const { revision } = template.last
  const texts = records.map((each) =>
    JSON.stringify([each.id, each.revision, each.outcome, each.changes, each.kept]),
  )
  const digest = await sha256([`${templateId} ${revision}`, ...texts].join('\n'))
  return {
    answer: { digest, changeId: null, counts: countsOf(records), records },
    judged,
    templateRevision: revision,
  }
}

export interface ReapplyCommit extends Occasion {
  readonly work: ReapplyWork
  /** Of the plan that is meant; null: whatever it does now. */
  readonly digest: string | null
  readonly skipRefused: boolean
}

/**
 * Puts a template over its operations again, as one change set; they then follow it as it is. Throws `refused` and
 * `plan-changed`, each with the plan, and `not-found`.
 */
export function commitReapply(store: Store, commit: ReapplyCommit): Promise<ReapplyAnswer> {
  return store.write(async (session) => {
    const plan = await planReapply(session, commit.work)
    requireFit(commit, plan.answer)
    const { contract } = commit.work
    const changed = plan.judged.filter(({ record }) => record.outcome === 'changed')
    const changes = changed.map(({ standing, operation, isComplete }) =>
      judgedRecord(commit, standing.stored, operation, isComplete),
    )
    const changeId =
      changes.length === 0 ? null : await storeChange(session, authorOf(commit, 'reapply'), changes)
    const revisions = new Map(changes.map(({ id, revision }) => [id, revision]))
    const followed = plan.judged.filter(({ record }) => record.outcome !== 'refused')
    await remember(
      session.db,
      contract,
      followed.map((each) => toMemory(contract, each, plan.templateRevision, revisions)),
    )
    return { ...plan.answer, changeId }
  })
}

function judgeStanding(
  contract: Contract,
  plant: PlantIndex,
  standing: StoredStanding,
  keeps: ReadonlySet<string> | undefined,
): JudgedStanding {
  const { stored, now } = standing
  const names = new Map(fieldsOf(contract).map((field) => [field.name, mainWireName(field)]))
  const kept = new Set(
    overridesOf(standing)
      .filter(({ field }) => keeps === undefined || keeps.has(names.get(field) ?? field))
      .map(({ field }) => field),
  )
  const operation = reapplied(contract, standing, (field) => kept.has(field))
  const facts = { reasonCodeType: plant.reasonCodeType(operation.reasonCode?.id) }
  const { errors, warnings } = review(contract, operation, facts)
  const wrong = [...standing.errors.filter(({ field }) => !isKept(kept, field)), ...errors]
  const changes = diff(now, operation).map(({ field }) => {
    const [parameter, before] = saying(contract, field, now)
    return [parameter, [before, saying(contract, field, operation)[1]] as const] as const
  })
  const record: ReappliedRecord = {
    id: stored.id,
    name: now.name,
    revision: stored.revision,
    outcome: outcomeOf(wrong, changes.length),
    changes: Object.fromEntries(changes),
    kept: [...kept].map((field) => names.get(field) ?? field),
    errors: messagesOf(wrong),
    warnings: messagesOf(warnings),
  }
  return { standing, record, operation, isComplete: warnings.length === 0 }
}

/** What is wrong with a field that stays as it is does not matter. */
function isKept(kept: ReadonlySet<FieldName>, field: string | null): boolean {
  return [...kept].some((name) => name === field)
}

function outcomeOf(errors: readonly Finding[], changes: number): ReapplyOutcome {
  if (errors.length > 0) return 'refused'
  return changes === 0 ? 'unchanged' : 'changed'
}

function countsOf(records: readonly ReappliedRecord[]): ReapplyAnswer['counts'] {
  const count = (outcome: ReapplyOutcome) => records.filter((record) => record.outcome === outcome).length
  return { changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') }
}

/** What no longer stays is no longer the row's own. */
function toMemory(
  contract: Contract,
  { standing: { stored, memory, next }, record }: JudgedStanding,
  templateRevision: number,
  revisions: ReadonlyMap<string, number>,
): TemplateMemory {
  const isKept = ([name]: readonly [string, unknown]) => {
    const field = parameterOf(contract, name)?.field
    return field !== undefined && record.kept.includes(mainWireName(field))
  }
  const own = Object.fromEntries(Object.entries(memory.own).filter(isKept))
  const revision = revisions.get(stored.id) ?? stored.revision
  return { ...memory, own, revision, templateRevision, base: next }
}

function requireFit({ digest, skipRefused }: ReapplyCommit, plan: ReapplyAnswer): void {
  if (digest !== null && digest !== plan.digest) {
    throw new Problem('plan-changed', {
      title: 'Changed meanwhile',
      detail: 'The template would now change something else than what was shown. Nothing was stored.',
      plan,
    })
  }
  if (plan.counts.refused === 0 || skipRefused) return
  throw new Problem('refused', {
    title: 'Refused',
    detail: `${plan.counts.refused} of ${plan.records.length} operations are refused. Nothing was stored.`,
    plan,
  })
}
