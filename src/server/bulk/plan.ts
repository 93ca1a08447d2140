import type { BulkAct, BulkAnswer, BulkChange, BulkRequest } from '#domain/bulk.ts'
import { type PreparedChange, type Preparing, prepareChange } from '#domain/bulk/prepare.ts'
import { createBudget } from '#domain/bulk/replacer.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { editor } from '#domain/words/en/editor.ts'
import { findOperations } from '../database/find-operations.ts'
import { chunksOf, lotRecordsOfEach, type StoredOperation } from '../database/operations.ts'
import { plantOf } from '../database/plant.ts'
import { refused } from '../http/problems.ts'
import type { Session } from '../store.ts'
import { answerOf } from './answer.ts'
import { type Course, createBreather } from './course.ts'
import {
  type JudgedRecord,
  judgeChange,
  judgeDeletion,
  judgeDuplicate,
  refusedRecord,
} from './judge-record.ts'
import { type Target, targetsOf } from './targets.ts'

/** What a request would do to each record. */
export interface BulkPlan {
  readonly answer: BulkAnswer
  readonly judged: readonly JudgedRecord[]
  /** The state of the database that it was made from; null: there were several, one after the other. */
  readonly seq: number | null
}

/** Opens the database for a moment, or goes on in a transaction that is open already. */
export type Access = <T>(work: (session: Session) => Promise<T>) => Promise<T>

/** Reads and judges some records at a time; in between, other requests have their turn. */
const CHUNK = 250

/** Throws `refused` for what is wrong with the request itself, and `cancelled`. */
export async function planBulk(
  access: Access,
  contract: Contract,
  request: BulkRequest,
  course: Course,
): Promise<BulkPlan> {
  const breathe = createBreather(course)
  const { targets, plant, seq } = await access(async (session) => ({
    targets: await targetsOf(session, contract, request),
    plant: await plantOf(session),
    seq: session.seq,
  }))
  const judge = judgeOf(contract, plant, request)
  const judged: JudgedRecord[] = []
  let isSteady = true
  for (const some of chunksOf(targets, CHUNK)) {
    course.onProgress(judged.length, targets.length)
    await breathe()
    const found = await access((session) => factsOf(session, request, some))
    isSteady = isSteady && found.seq === seq
    for (const target of some) judged.push(judge(target, found, judged.length + 1))
  }
  return { answer: await answerOf(judged), judged, seq: isSteady ? seq : null }
}

interface Facts {
  readonly seq: number
  readonly stored: ReadonlyMap<string, StoredOperation>
  readonly lotRecords: ReadonlyMap<string, readonly string[]>
}

async function factsOf(session: Session, request: BulkRequest, targets: readonly Target[]): Promise<Facts> {
  const ids = targets.map(({ id }) => id)
  return {
    seq: session.seq,
    stored: await findOperations(session, ids),
    lotRecords: actOf(request) === 'delete' ? await lotRecordsOfEach(session.db, ids) : new Map(),
  }
}

/** What a request does; grids edit. */
export function actOf(request: BulkRequest): BulkAct | 'edit' {
  return 'edits' in request ? 'edit' : (request.act ?? 'change')
}

type Judge = (target: Target, facts: Facts, n: number) => JudgedRecord
type JudgeStored = (stored: StoredOperation, target: Target, facts: Facts, n: number) => JudgedRecord

function judgeOf(contract: Contract, plant: PlantIndex, request: BulkRequest): Judge {
  const preparing = { contract, lookup: plant, budget: createBudget(() => performance.now()) }
  const judge = judges[actOf(request)](preparing, plant, 'edits' in request ? {} : request)
  return (target, facts, n) => {
    const stored = facts.stored.get(target.id)
    if (stored === undefined) return refusedRecord(target.id, null, [error('record.gone')])
    return judge(stored, target, facts, n)
  }
}

const judges = {
  change: (preparing, plant, change) => {
    const prepared = accepted(preparing, change)
    return (stored, _, __, n) => judgeChange({ prepared, plant }, stored, n)
  },
  duplicate: (preparing, plant, change) => {
    const prepared = accepted(preparing, named(change))
    return (stored, _, __, n) => judgeDuplicate({ prepared, plant }, stored, n)
  },
  delete: () => (stored, _, facts) => judgeDeletion(stored, facts.lotRecords.get(stored.id) ?? []),
  edit: (preparing, plant) => (stored, target, _, n) => {
    const { change = {}, revision = stored.revision } = target.edit ?? {}
    if (revision !== stored.revision) {
      const by = stored.modifiedBy ?? stored.createdBy
      return refusedRecord(stored.id, stored, [error('record.stale', { by, revision: stored.revision })])
    }
    const read = prepareChange(preparing, { change })
    if (!read.ok) return refusedRecord(stored.id, stored, read.errors)
    return judgeChange({ prepared: read.prepared, plant }, stored, n)
  },
} satisfies Record<
  BulkAct | 'edit',
  (preparing: Preparing, plant: PlantIndex, change: BulkChange) => JudgeStored
>

function accepted(preparing: Preparing, change: BulkChange): PreparedChange {
  const read = prepareChange(preparing, change)
  if (read.ok) return read.prepared
  throw refused(read.errors)
}

/** A copy that is not named otherwise is called one. */
function named(change: BulkChange): BulkChange {
  const acts = [change.change, change.pattern, change.replace, change.affix]
  if (acts.some((act) => act !== undefined && Object.hasOwn(act, 'name'))) return change
  return { ...change, pattern: { ...change.pattern, name: editor.nameOfCopy('{name}') } }
}

function error(rule: ErrorRule, params: Finding['params'] = {}): Finding<ErrorRule> {
  return { field: 'id', parameter: 'id', rule, params }
}
