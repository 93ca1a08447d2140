import { storeChange } from '../database/changes.ts'
import { readKind, readPlant, writeKind } from '../database/plant.ts'
import { refused } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import type { Session, Store } from '../store.ts'
import { type Lists, mapKinds } from './draft.ts'
import { labelOf, type PlantKind, plantKindNames, type PlantRecord } from './kinds.ts'
import { type Plan, type PlannedRow, planImport } from './plan.ts'
import { readRows } from './read-rows.ts'
import { restate } from './relabel.ts'

export interface PlantCounts {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

export interface PlantImported {
  /** Null when there was nothing to store. */
  readonly changeId: string | null
  readonly counts: PlantCounts
  readonly rows: readonly PlannedRow[]
}

/** Loads the lists that operations refer to: all rows, or none. Throws `refused`, each error at its row and property. */
export async function importPlant(store: Store, occasion: Occasion, body: unknown): Promise<PlantImported> {
  const read = readRows(body)
  return store.write(async (session) => {
    const before = await readLists(session)
    const plan = planImport(before, read.rows, occasion.now)
    const counts = countsOf(plan.rows)
    if (read.errors.length + plan.errors.length > 0) throw tooWrong([...read.errors, ...plan.errors])
    const restated = await writePlan(session, occasion, before, plan)
    const isSame = plantKindNames.every((kind) => plan.changed[kind].length === 0)
    const changeId = isSame
      ? null
      : await storeChange(session, authorOf(occasion, 'plant-import'), [], {
          counts: plantCounts(counts, restated),
        })
    return { changeId, counts, rows: plan.rows }
  })
}

/** Writes what a plan changes, and lets the operations follow. Answers how many operations differ. */
export async function writePlan(
  { db }: Session,
  { settings }: Occasion,
  before: Lists,
  { changed }: Plan,
): Promise<number> {
  for (const kind of plantKindNames) await writeKind(db, kind, changed[kind])
  const renamed = plantKindNames.filter((kind) =>
    changed[kind].some((record) => differs(before, kind, record, (each) => labelOf(kind, each))),
  )
  const retyped = changed.reasonCodes.filter((record) =>
    differs(before, 'reasonCodes', record, (each) => each['lotRecordType']),
  )
  if (renamed.length + retyped.length === 0) return 0
  const plant = await readPlant(db)
  return restate(
    db,
    settings.contract,
    plant,
    renamed,
    retyped.map(({ id }) => id),
  )
}

export async function readLists({ db }: Session): Promise<Lists> {
  const lists = mapKinds((): ReadonlyMap<string, PlantRecord> => new Map())
  for (const kind of plantKindNames) {
    lists[kind] = new Map((await readKind(db, kind)).map((record) => [record.id, record]))
  }
  return lists
}

export function countsOf(rows: readonly PlannedRow[]): PlantCounts {
  const count = (outcome: PlannedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged') }
}

/** What a change set says of the plant. */
export function plantCounts({ created, updated }: PlantCounts, restated: number) {
  return { plantCreated: created, plantUpdated: updated, restated }
}

/** Enough errors to see what is wrong with a file. */
const MOST_ERRORS = 500

export function tooWrong(errors: Parameters<typeof refused>[0]) {
  return refused(errors.slice(0, MOST_ERRORS))
}

function differs(
  before: Lists,
  kind: PlantKind,
  record: PlantRecord,
  of: (record: PlantRecord) => unknown,
): boolean {
  const old = before[kind].get(record.id)
  return old !== undefined && of(old) !== of(record)
}
