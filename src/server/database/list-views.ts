import type { Kysely } from 'kysely'
import type { ListView } from '#domain/list-view.ts'
import { fold } from './operations.ts'
import type { ListViewRow, Tables } from './tables.ts'

/** All views, by name. */
export async function listViews(db: Kysely<Tables>): Promise<readonly ListView[]> {
  const rows = await db.selectFrom('list_view').selectAll().orderBy('folded_name').execute()
  return rows.map(fromRow)
}

export async function findView(db: Kysely<Tables>, id: string): Promise<ListView | undefined> {
  const row = await db.selectFrom('list_view').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : fromRow(row)
}

/** The view of this name, in any letter case. */
export async function findViewNamed(db: Kysely<Tables>, name: string): Promise<ListView | undefined> {
  const row = await db
    .selectFrom('list_view')
    .selectAll()
    .where('folded_name', '=', fold(name))
    .executeTakeFirst()
  return row === undefined ? undefined : fromRow(row)
}

export async function countViews(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('list_view')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Puts a view in the place of the one with its id, or beside the others. */
export async function putView(db: Kysely<Tables>, view: ListView): Promise<void> {
  const { id, ...facts } = toRow(view)
  await db
    .insertInto('list_view')
    .values({ id, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute()
}

/** Whether there was such a view. */
export async function deleteView(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('list_view').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

function toRow({ id, name, search, savedBy, savedDate }: ListView): ListViewRow {
  return { id, name, folded_name: fold(name), search, saved_by: savedBy, saved_date: savedDate }
}

function fromRow({ id, name, search, saved_by, saved_date }: ListViewRow): ListView {
  return { id, name, search, savedBy: saved_by, savedDate: saved_date }
}
