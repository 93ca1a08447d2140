import type { Kysely } from 'kysely'
import { type ChangeSet, type PastChange, toChangeSet, toPastChange } from './changes.ts'
import type { Tables } from './tables.ts'

export interface PastPage {
  /** Only revisions before this one; null: from the last one on. */
  readonly before: number | null
  readonly limit: number
}

/** What was done to one record, newest first. */
export async function pastOf(
  db: Kysely<Tables>,
  operationId: string,
  { before, limit }: PastPage,
): Promise<readonly (PastChange & { readonly set: ChangeSet })[]> {
  const query = db
    .selectFrom('change_record')
    .innerJoin('change_set', 'change_set.id', 'change_record.change_id')
    .selectAll()
    .where('operation_id', '=', operationId)
    .orderBy('revision', 'desc')
    .limit(limit)
  const rows = await (before === null ? query : query.where('revision', '<', before)).execute()
  return rows.map((row) => ({ ...toPastChange(row), set: toChangeSet({ ...row, id: row.change_id }) }))
}

/** How often a record was ever saved or deleted. */
export async function lastRevisionOf(db: Kysely<Tables>, operationId: string): Promise<number> {
  const row = await db
    .selectFrom('change_record')
    .select((eb) => eb.fn.max('revision').as('revision'))
    .where('operation_id', '=', operationId)
    .executeTakeFirst()
  return row?.revision ?? 0
}

/** What one save made of a record: undefined where there is no such revision. */
export async function findRevision(
  db: Kysely<Tables>,
  operationId: string,
  revision: number,
): Promise<PastChange | undefined> {
  const row = await db
    .selectFrom('change_record')
    .selectAll()
    .where('operation_id', '=', operationId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row === undefined ? undefined : toPastChange(row)
}
