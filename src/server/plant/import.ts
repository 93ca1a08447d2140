import { type PlantImportAnswer, plantOutcomes } from '#domain/plant-import.ts'
import { isPlantValue, type PlantValue } from '#domain/plant-kinds.ts'
import { Problem } from '#domain/problem.ts'
import type { Finding } from '#domain/rules.ts'
import { type Course, createBreather, type Pause, PIECE } from '../bulk/course.ts'
import { storeChange } from '../database/changes.ts'
import { messagesOf, refused } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { sha256 } from '../sha256.ts'
import type { Session, Store } from '../store.ts'
import { applyPlant, readLists } from './apply-plant.ts'
import type { Lists } from './draft.ts'
import { withLeftOut } from './left-out.ts'
import { type Plan, type PlannedRow, planImport, planSound } from './plan.ts'
import type { ReadPlant } from './read-request.ts'
import { placeOf } from './read-rows.ts'

export interface PlantWork extends ReadPlant {
  /** Leaves out the rows that cannot be stored, and those that need them. */
  readonly skipRefused: boolean
  readonly course: Course
}

export interface PlantImport extends Occasion, PlantWork {
  /** Of the plan that is meant; null: whatever the rows do now. */
  readonly digest: string | null
  /** What it is called in the history. */
  readonly kind: 'plant-import' | 'plant-edit'
}

/** Says what each row would do to the lists that operations refer to; stores nothing. */
export async function planPlant(
  store: Store,
  { now }: Occasion,
  work: PlantWork,
): Promise<PlantImportAnswer> {
  const before = await store.read(readLists)
  return answerOf(await planOf(before, work, now), work, null)
}

async function planOf(before: Lists, work: PlantWork, now: number): Promise<Plan> {
  const { rows, left, skipRefused, course } = work
  const sent = left.size === 0 ? rows : rows.filter((row) => !left.has(row))
  const plan = await (skipRefused ? planSound : planImport)(before, sent, now, following(course, sent.length))
  return withLeftOut(plan, rows, left)
}

/** Every row is applied, checked and described. */
const TURNS = 3

/** Tells about how many rows are planned. */
function following(course: Course, rows: number): Pause {
  const pause = createBreather(course)
  let pieces = 0
  return async () => {
    pieces += 1
    course.onProgress(Math.min(rows, Math.floor((pieces * PIECE) / TURNS)), rows)
    await pause()
  }
}

/**
 * Stores what rows do, as one change set: all of them, or nothing. Throws `refused`, each error at its row and column, and
 * `plan-changed`; both with the plan.
 */
export function importPlant(store: Store, request: PlantImport): Promise<PlantImportAnswer> {
  return store.write(async (session) => {
    const before = await readLists(session)
    const plan = await planOf(before, request, request.now)
    await requireFit(request, plan)
    return answerOf(plan, request, await storePlan(session, request, plan))
  })
}

async function storePlan(session: Session, request: PlantImport, { changes }: Plan): Promise<string | null> {
  if (changes.length === 0) return null
  const restated = await applyPlant(session, request.settings.contract, changes)
  return storeChange(session, authorOf(request, request.kind), [], { changes, restated })
}

async function requireFit(request: PlantImport, plan: Plan): Promise<void> {
  const planned = await answerOf(plan, request, null)
  if (request.digest !== null && request.digest !== planned.digest) {
    throw new Problem('plan-changed', {
      title: 'Changed meanwhile',
      detail: 'The rows would now do something else than what was planned. Nothing was stored.',
      plan: planned,
    })
  }
  if (request.skipRefused) return
  const problem = faultOf(plan)
  if (problem !== null) throw new Problem('refused', { ...problem.document, plan: planned })
}

/** Enough errors to see what is wrong with a file. */
const MOST_ERRORS = 500

/** The refusal of a plan, each error at its row; null where nothing is wrong with it. */
export function faultOf({ rows }: Plan): Problem | null {
  const errors = rows.flatMap(({ row, errors: found }) =>
    found.map((error): Finding => ({ ...error, parameter: placeOf(row, error.parameter) })),
  )
  return errors.length === 0 ? null : refused(errors.slice(0, MOST_ERRORS))
}

export function countsOf(rows: readonly PlannedRow[]): PlantImportAnswer['counts'] {
  const counts = plantOutcomes.map((outcome) => [
    outcome,
    rows.filter((row) => row.outcome === outcome).length,
  ])
  return { created: 0, updated: 0, unchanged: 0, refused: 0, left: 0, ...Object.fromEntries(counts) }
}

async function answerOf(
  { rows }: Plan,
  work: PlantWork,
  changeId: string | null,
): Promise<PlantImportAnswer> {
  const answered = rows.map(({ row, outcome, id, isNew, label, changes, errors }) => ({
    kind: row.kind,
    file: row.file,
    row: row.row,
    outcome,
    // An id that is only minted for the plan is nobody's.
    id: isNew && changeId === null && row.sent['id'] === undefined ? null : id,
    label,
    changes,
    ...(errors.length === 0 ? {} : { given: givenIn(row) }),
    errors: messagesOf(errors),
  }))
  // New ids are minted anew each time, and a new place's parent may be one of them.
  const facts = rows.map(({ row, outcome, id, isNew, label, changes, errors }) => [
    row.kind,
    row.row,
    outcome,
    isNew ? [label, row.sent] : [id, changes],
    errors,
  ])
  return {
    digest: await sha256(JSON.stringify(facts)),
    changeId,
    counts: countsOf(rows),
    columns: work.columns,
    rows: answered,
  }
}

/** What a row says, but for what is no single value. */
function givenIn({ given }: PlannedRow['row']): Readonly<Record<string, PlantValue>> {
  const values = Object.entries(given).flatMap(([name, value]) =>
    isPlantValue(value) ? [[name, value] as const] : [],
  )
  return Object.fromEntries(values)
}
