import { catalogue, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import { nameOf } from '#domain/change-summary.ts'
import { operationFrom } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Finding, KeptRule } from '#domain/rules.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { en } from '#domain/words/en/index.ts'
import { say } from '#domain/words/words.ts'
import {
  type ChangeSet,
  type Counts,
  findChange,
  type PastChange,
  type RecordChange,
  recordsOfChange,
  storeChange,
} from '../database/changes.ts'
import { findOperations } from '../database/find-operations.ts'
import type { StoredOperation } from '../database/operations.ts'
import { plantOf } from '../database/plant.ts'
import { lastRevisionOf } from '../database/revisions.ts'
import { rememberAsBefore } from '../database/template-memory.ts'
import { notFound } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { changedRecord, deletedRecord, newRecord } from '../operations/records.ts'
import { referencesTo } from '../operations/remove.ts'
import type { Session, Store } from '../store.ts'

export interface Reverted {
  /** The change set that undoes the other; null when there was nothing to store. */
  readonly changeId: string | null
  readonly counts: Counts
  readonly records: readonly RevertedRecord[]
}

export interface RevertedRecord {
  readonly id: string
  /** As it was called after the change; null for what is no record. */
  readonly name: string | null
  readonly outcome: 'reverted' | 'kept'
  /** Why it was kept, as an English sentence; null when it was reverted. */
  readonly reason: string | null
  /** The same for programs, and for a sentence in another language. */
  readonly why: KeptWhy | null
}

interface KeptWhy {
  readonly rule: KeptRule
  readonly params: Finding['params']
}

/** Undoes a change set by another one. What was saved since is kept as it is, and said. Throws `not-found`. */
export async function revert(store: Store, request: Occasion & { id: string }): Promise<Reverted> {
  return store.write(async (session) => {
    const set = await findChange(session.db, request.id)
    if (set === undefined) throw notFound(`There is no change ${request.id}.`)
    const outcomes = await undoAll(session, request, set)
    const changes = outcomes.flatMap(({ change }) => (change === undefined ? [] : [change]))
    const author = { ...authorOf(request, 'revert'), reverts: set.id }
    const changeId = changes.length === 0 ? null : await storeChange(session, author, changes)
    await rememberAsBefore(session.db, changes)
    const records = [...outcomes.map(({ record }) => record), ...whatStays(set)]
    const reverted = records.filter(({ outcome }) => outcome === 'reverted').length
    return { changeId, counts: { reverted, kept: records.length - reverted }, records }
  })
}

interface Outcome {
  readonly record: RevertedRecord
  /** Undefined where the record is kept. */
  readonly change: RecordChange | undefined
}

const CHUNK = 500

async function undoAll(session: Session, occasion: Occasion, set: ChangeSet): Promise<readonly Outcome[]> {
  const plant = await plantOf(session)
  const outcomes: Outcome[] = []
  for (let after = ''; ; ) {
    const past = await recordsOfChange(session.db, set.id, after, CHUNK)
    const ids = past.map(({ operationId }) => operationId)
    const current = await findOperations(session, ids)
    for (const each of past) {
      outcomes.push(await undo(session, occasion, plant, each, current.get(each.operationId)))
    }
    if (past.length < CHUNK) return outcomes
    after = ids.at(-1) ?? after
  }
}

async function undo(
  session: Session,
  occasion: Occasion,
  plant: PlantIndex,
  past: PastChange,
  current: StoredOperation | undefined,
): Promise<Outcome> {
  if (past.after === null) {
    return current === undefined && past.before !== null
      ? reverted(past, await recreated(session, occasion, plant, past.before))
      : kept(past, { rule: 'kept.again', params: {} })
  }
  if (current === undefined) return kept(past, { rule: 'kept.gone', params: {} })
  if (current.revision !== past.revision) {
    const { revision, modifiedBy, createdBy } = current
    return kept(past, { rule: 'kept.saved', params: { by: modifiedBy ?? createdBy, revision } })
  }
  if (past.before !== null) {
    return reverted(past, changedRecord(occasion, plant, current, relabelled(plant, past.before.operation)))
  }
  return (await referencesTo(session, past.operationId)).length > 0
    ? kept(past, { rule: 'kept.inUse', params: {} })
    : reverted(past, deletedRecord(current))
}

async function recreated(
  session: Session,
  occasion: Occasion,
  plant: PlantIndex,
  before: SavedOperation,
): Promise<RecordChange> {
  const revision = (await lastRevisionOf(session.db, before.id)) + 1
  const made = newRecord(occasion, plant, relabelled(plant, before.operation), before.id, revision)
  const { createdDate, createdBy } = before
  const { createdDate: modifiedDate, createdBy: modifiedBy } = made.after
  return { ...made, after: { ...made.after, createdDate, createdBy, modifiedDate, modifiedBy } }
}

/** The plant may have been renamed since: ids stay, and what they are called is what they are called now. */
function relabelled(plant: PlantIndex, operation: InventoryOperation): InventoryOperation {
  return operationFrom((name) => {
    const { to }: FieldSpec = catalogue[name]
    const value = operation[name]
    if (to === undefined || typeof value !== 'object' || value?.id == null) return value
    return plant.byId(to, value.id) ?? value
  })
}

/** What a change set did to the plant is not undone: operations made since may refer to it. */
function whatStays({ id, kind }: ChangeSet): readonly RevertedRecord[] {
  if (kind !== 'plant-import' && kind !== 'sample') return []
  return [keptRecord(id, null, { rule: 'kept.plant', params: {} })]
}

function reverted(past: PastChange, change: RecordChange): Outcome {
  return {
    record: { id: past.operationId, name: nameOf(past), outcome: 'reverted', reason: null, why: null },
    change,
  }
}

function kept(past: PastChange, why: KeptWhy): Outcome {
  return { record: keptRecord(past.operationId, nameOf(past), why), change: undefined }
}

function keptRecord(id: string, name: string | null, why: KeptWhy): RevertedRecord {
  return { id, name, outcome: 'kept', reason: say(en, why), why }
}
