import { type Kysely, sql } from 'kysely'
import type { ChangeSummary } from '#domain/change-summary.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Session } from '../store.ts'
import type { ChangeKind } from './change-kind.ts'
import { createSummaryWriter, readSummary } from './change-summary.ts'
import { insertOperations } from './insert-operations.ts'
import { chunksOf, deleteOperations, type StoredOperation } from './operations.ts'
import { createRowsRunner, type RowsRunner } from './many-rows.ts'
import { readPast, writePast } from './past-record.ts'
import { createPlantTally, type PlantPart, writePlantChanges } from './plant-changes.ts'
import { countTemplateChanges, type TemplateChange, writeTemplateChange } from './template-changes.ts'
import type { Cell, ChangeRecordRow, ChangeSetRow, Tables } from './tables.ts'
import { updateOperations } from './update-operations.ts'

export type Counts = Readonly<Record<string, number>>

export interface Author {
  readonly kind: ChangeKind
  readonly reason: string | null
  readonly user: string
  readonly now: number
  /** The id of the change set that is undone. */
  readonly reverts?: string
  readonly onStored?: (changeId: string) => void
}

/** One record's part in a change set: what it was (null: not there) and what it becomes (null: deleted). */
export interface RecordChange {
  readonly id: string
  readonly revision: number
  readonly before: StoredOperation | null
  readonly after: SavedOperation | null
}

export interface ChangeSet {
  readonly id: string
  readonly seq: number
  readonly kind: string
  readonly reason: string | null
  readonly savedDate: string
  readonly savedBy: string
  readonly counts: Counts
  readonly summary: ChangeSummary | null
  /** The id of the change set that it undoes. */
  readonly reverts: string | null
}

/** A record's part as it stands in the history. */
export interface PastChange {
  readonly changeId: string
  readonly operationId: string
  readonly revision: number
  readonly before: SavedOperation | null
  readonly after: SavedOperation | null
}

/**
 * Stores what became of the records, and who did it, when and why. Answers the change set's id. Pauses between some and
 * the next; what a pause throws ends it.
 */
export async function storeChange(
  session: Session,
  author: Author,
  changes: readonly RecordChange[],
  plant?: PlantPart,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const writer = await openChange(session, author)
  if (plant !== undefined) await writer.addPlant(plant)
  for (const some of chunksOf(changes, 200)) {
    await pause()
    await writer.add(some)
  }
  return writer.close()
}

export interface ChangeWriter {
  /** Stores what became of some records, a few hundred at a time. */
  readonly add: (changes: readonly RecordChange[]) => Promise<void>
  /** Keeps what became of the plant, which is stored already. */
  readonly addPlant: (part: PlantPart) => Promise<void>
  /** Stores what became of templates. */
  readonly addTemplates: (changes: readonly TemplateChange[]) => Promise<void>
  /** Stores what is said of them all. Answers the change set's id. */
  readonly close: () => Promise<string>
}

/** Begins a change set whose records are not all at hand. */
export async function openChange({ db }: Session, author: Author): Promise<ChangeWriter> {
  const { kind, reason, user, now } = author
  const id = mintUlid(now)
  const { seq } = await db
    .updateTable('change_clock')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .returning('seq')
    .executeTakeFirstOrThrow()
  const summary = createSummaryWriter(author)
  const saved_date = new Date(now).toISOString()
  await db
    .insertInto('change_set')
    .values({ id, seq, kind, reason, saved_date, saved_by: user, counts: '{}', ...summary.columns() })
    .execute()
  const run = createRowsRunner(db)
  let counts = countsOf([])
  const plant = createPlantTally()
  const templates: TemplateChange[] = []
  return {
    add: async (changes) => {
      await storeRecords(db, run, changes)
      await run({
        key: 'history',
        types: ['text', 'text', 'integer', 'text', 'text'],
        rows: changes.map((change) => toRecordRow(id, change)),
        statement: (values) =>
          sql`insert into change_record (change_id, operation_id, revision, before, after) values ${values}`,
      })
      summary.add(changes)
      counts = sumOf(counts, countsOf(changes))
    },
    addPlant: async (part) => {
      await db.updateTable('change_clock').set({ plant_seq: seq }).execute()
      plant.add(part)
    },
    addTemplates: async (changes) => {
      const by = { changeId: id, savedDate: saved_date, savedBy: user }
      for (const change of changes) await writeTemplateChange(db, by, change)
      templates.push(...changes)
      summary.addNames(changes.map(({ name }) => name))
    },
    close: async () => {
      await writePlantChanges(run, id, plant.changes())
      const all = JSON.stringify({ ...counts, ...plant.counts(), ...countTemplateChanges(templates) })
      const columns = { counts: all, ...summary.columns() }
      await db.updateTable('change_set').set(columns).where('id', '=', id).execute()
      author.onStored?.(id)
      return id
    },
  }
}

export async function findChange(db: Kysely<Tables>, id: string): Promise<ChangeSet | undefined> {
  const row = await db.selectFrom('change_set').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toChangeSet(row)
}

/** The records of a change set, by id, those after `after`. */
export async function recordsOfChange(
  db: Kysely<Tables>,
  changeId: string,
  after: string,
  limit: number,
): Promise<readonly PastChange[]> {
  const rows = await db
    .selectFrom('change_record')
    .selectAll()
    .where('change_id', '=', changeId)
    .where('operation_id', '>', after)
    .orderBy('operation_id')
    .limit(limit)
    .execute()
  return rows.map(toPastChange)
}

/** What a change set did to one record. */
export async function findChangeOf(
  db: Kysely<Tables>,
  changeId: string,
  operationId: string,
): Promise<PastChange | undefined> {
  const row = await db
    .selectFrom('change_record')
    .selectAll()
    .where('change_id', '=', changeId)
    .where('operation_id', '=', operationId)
    .executeTakeFirst()
  return row === undefined ? undefined : toPastChange(row)
}

async function storeRecords(
  db: Kysely<Tables>,
  run: RowsRunner,
  changes: readonly RecordChange[],
): Promise<void> {
  const created = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  const updated = changes.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  )
  const deleted = changes.flatMap(({ id, after }) => (after === null ? [id] : []))
  await insertOperations(run, created)
  await updateOperations(run, updated)
  await deleteOperations(db, deleted)
}

function sumOf(one: Counts, other: Counts): Counts {
  return Object.fromEntries(Object.entries(one).map(([name, count]) => [name, count + (other[name] ?? 0)]))
}

function countsOf(changes: readonly RecordChange[]): Counts {
  const count = (holds: (change: RecordChange) => boolean) => changes.filter(holds).length
  return {
    created: count(({ before, after }) => before === null && after !== null),
    updated: count(({ before, after }) => before !== null && after !== null),
    deleted: count(({ after }) => after === null),
  }
}

function toRecordRow(changeId: string, { id, revision, before, after }: RecordChange): readonly Cell[] {
  return [changeId, id, revision, writePast(before), writePast(after)]
}

export function toChangeSet(row: ChangeSetRow): ChangeSet {
  const { id, seq, kind, reason, reverts, saved_date: savedDate, saved_by: savedBy } = row
  const counts = asCounts(JSON.parse(row.counts))
  return { id, seq, kind, reason, savedDate, savedBy, counts, summary: readSummary(row.summary), reverts }
}

/** Only `storeChange` writes these texts. */
function asCounts(value: unknown): Counts {
  return value as Counts
}

export function toPastChange(row: ChangeRecordRow): PastChange {
  return {
    changeId: row.change_id,
    operationId: row.operation_id,
    revision: row.revision,
    before: readPast(row.before),
    after: readPast(row.after),
  }
}
