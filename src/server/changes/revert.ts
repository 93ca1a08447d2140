import { catalogue, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import { nameOf, operationsIn } from '#domain/change-summary.ts'
import { operationFrom } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { type Course, createBreather } from '../bulk/course.ts'
import {
  type ChangeSet,
  type ChangeWriter,
  type Counts,
  findChange,
  type PastChange,
  type RecordChange,
  openChange,
  recordsOfChange,
} from '../database/changes.ts'
import { findOperations } from '../database/find-operations.ts'
import type { StoredOperation } from '../database/operations.ts'
import { readPlant } from '../database/plant.ts'
import { plantChangesOf, type PlantChange } from '../database/plant-changes.ts'
import { templateChangesOf } from '../database/template-changes.ts'
import { lastRevisionOf } from '../database/revisions.ts'
import { rememberAsBefore } from '../database/template-memory.ts'
import { notFound } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { changedRecord, deletedRecord, newRecord } from '../operations/records.ts'
import { referencesTo } from '../operations/remove.ts'
import type { PlantUndone } from '../plant/undo.ts'
import type { Session, Store } from '../store.ts'
import { clearPlant, restorePlant } from './revert-plant.ts'
import { revertTemplates } from './revert-templates.ts'
import { type KeptWhy, keptRecord, type RevertedRecord, revertedRecord } from './reverted.ts'

export interface Reverted {
  /** The change set that undoes the other; null when there was nothing to store. */
  readonly changeId: string | null
  readonly counts: Counts
  readonly records: readonly RevertedRecord[]
}

/** Undoes a change set by another one. What was saved since is kept as it is, and said. Throws `not-found`, `cancelled`. */
export async function revert(
  store: Store,
  request: Occasion & { id: string },
  course: Course,
): Promise<Reverted> {
  return store.write(async (session) => {
    const set = await findChange(session.db, request.id)
    if (set === undefined) throw notFound(`There is no change ${request.id}.`)
    let writer: ChangeWriter | undefined
    const open = async () =>
      (writer ??= await openChange(session, { ...authorOf(request, 'revert'), reverts: set.id }))
    const past = await plantChangesOf(session.db, set.id)
    const back = await restorePlant(session, request, past, open)
    const operations = await undoAll(session, request, { set, open, course })
    const gone = await clearPlant(session, request, past, open)
    const templates = await revertTemplates(session, await templateChangesOf(session.db, set.id), open)
    const records = [
      ...operations,
      ...templates,
      ...[...back, ...gone].map(toRecord),
      ...whatStays(set, past),
    ]
    const reverted = records.filter(({ outcome }) => outcome === 'reverted').length
    const changeId = writer === undefined ? null : await writer.close()
    return { changeId, counts: { reverted, kept: records.length - reverted }, records }
  })
}

interface Outcome {
  readonly record: RevertedRecord
  /** Undefined where the record is kept. */
  readonly change: RecordChange | undefined
}

interface Undoing {
  readonly set: ChangeSet
  /** Opens the change set of the undoing, at the first thing that is stored. */
  readonly open: () => Promise<ChangeWriter>
  readonly course: Course
}

const CHUNK = 200

/** Some hundreds at a time, each stored before the next are read, so that it can be said how far it is. */
async function undoAll(
  session: Session,
  occasion: Occasion,
  { set, open, course }: Undoing,
): Promise<readonly RevertedRecord[]> {
  const plant = await readPlant(session.db)
  const total = operationsIn(set)
  const breathe = createBreather(course)
  const records: RevertedRecord[] = []
  for (let after = ''; ; ) {
    await breathe()
    const past = await recordsOfChange(session.db, set.id, after, CHUNK)
    const ids = past.map(({ operationId }) => operationId)
    const current = await findOperations(session, ids)
    const changes: RecordChange[] = []
    for (const each of past) {
      const { record, change } = await undo(session, occasion, plant, each, current.get(each.operationId))
      records.push(record)
      if (change !== undefined) changes.push(change)
    }
    if (changes.length > 0) await (await open()).add(changes)
    await rememberAsBefore(session.db, changes)
    course.onProgress(records.length, total)
    if (past.length < CHUNK) return records
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

/** What was loaded before the history kept the plant is not undone: nobody knows what it was. */
function whatStays({ id, kind }: ChangeSet, past: readonly PlantChange[]): readonly RevertedRecord[] {
  if (past.length > 0 || (kind !== 'plant-import' && kind !== 'sample')) return []
  return [keptRecord(id, null, { rule: 'kept.plant', params: {} })]
}

function toRecord({ id, name, kept: rule }: PlantUndone): RevertedRecord {
  return rule === null ? revertedRecord(id, name) : keptRecord(id, name, { rule, params: {} })
}

function reverted(past: PastChange, change: RecordChange): Outcome {
  return { record: revertedRecord(past.operationId, nameOf(past)), change }
}

function kept(past: PastChange, why: KeptWhy): Outcome {
  return { record: keptRecord(past.operationId, nameOf(past), why), change: undefined }
}
