import { type Kysely, sql } from 'kysely'
import type { Engine } from './engine.ts'
import { type ChangeSet, toChangeSet } from './changes.ts'
import { all, type Where } from './list/filter.ts'
import { fold } from './operations.ts'
import type { ChangeSetRow, Tables } from './tables.ts'

/** Which change sets. All that is said must hold. */
export interface ChangeFilter {
  /** Words that must all occur in who, why or a record's name; null: no search. */
  readonly q: string | null
  /** Any of these have saved it. */
  readonly by: readonly string[]
  /** From this moment on, and before that one; ISO 8601 in UTC. */
  readonly from: string | null
  readonly until: string | null
  /** It touched this record. */
  readonly operation: string | null
  /** It touched one of the records for which this holds; null: whichever. */
  readonly records: Where | null
}

export interface Listed extends ChangeSet {
  /** When the change set that it undoes was saved. */
  readonly revertsDate: string | null
}

/** The change sets that match, those before `seq`, newest first. */
export async function changesBefore(
  db: Kysely<Tables>,
  engine: Engine,
  filter: ChangeFilter,
  { seq, limit }: { readonly seq: number | null; readonly limit: number },
): Promise<readonly Listed[]> {
  const before = seq === null ? [] : [sql<boolean>`s.seq < ${seq}`]
  const rows = await listed(db)
    .where(all([...before, ...conditionsOf(engine, filter)]))
    .orderBy('s.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toListed)
}

export async function findListed(db: Kysely<Tables>, id: string): Promise<Listed | undefined> {
  const row = await listed(db).where('s.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toListed(row)
}

/** How many match, and when the first of them was saved. */
export async function countChanges(
  db: Kysely<Tables>,
  engine: Engine,
  filter: ChangeFilter,
): Promise<{ readonly total: number; readonly since: string | null }> {
  const { total, since } = await db
    .selectFrom('change_set as s')
    .select((eb) => [eb.fn.countAll().as('total'), eb.fn.min('s.saved_date').as('since')])
    .where(all(conditionsOf(engine, filter)))
    .executeTakeFirstOrThrow()
  return { total: Number(total), since }
}

/** Everybody who has saved, by name. */
export async function authors(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('change_set')
    .select('saved_by')
    .distinct()
    .orderBy('saved_by')
    .limit(1000)
    .execute()
  return rows.map(({ saved_by: name }) => name)
}

function listed(db: Kysely<Tables>) {
  return db
    .selectFrom('change_set as s')
    .leftJoin('change_set as undone', 'undone.id', 's.reverts')
    .selectAll('s')
    .select('undone.saved_date as reverts_date')
}

function toListed(row: ChangeSetRow & { readonly reverts_date: string | null }): Listed {
  return { ...toChangeSet(row), revertsDate: row.reverts_date }
}

function conditionsOf(engine: Engine, filter: ChangeFilter): readonly Where[] {
  const { q, by, from, until, operation, records } = filter
  const words = q === null ? [] : [...new Set(fold(q).split(/\s+/u))].filter((word) => word !== '')
  return [
    ...words.map(engine.holds),
    ...(by.length === 0 ? [] : [sql<boolean>`s.saved_by in (${sql.join(by)})`]),
    ...(from === null ? [] : [sql<boolean>`s.saved_date >= ${from}`]),
    ...(until === null ? [] : [sql<boolean>`s.saved_date < ${until}`]),
    ...(operation === null ? [] : [touching(sql`r.operation_id = ${operation}`)]),
    ...(records === null
      ? []
      : [touching(sql`r.operation_id in (select id from inventory_operation where ${records})`)]),
  ]
}

function touching(record: ReturnType<typeof sql>): Where {
  return sql<boolean>`s.id in (select r.change_id from change_record r where ${record})`
}
