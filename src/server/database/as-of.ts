import type { Kysely } from 'kysely'
import type { SavedOperation } from '#domain/saved.ts'
import type { Session } from '../store.ts'
import { findChangeOf } from './changes.ts'
import { findOperations } from './find-operations.ts'
import type { Tables } from './tables.ts'

/**
 * Records as they were after the change set `seq`, by id: what was changed or deleted since is taken from the history.
 * So a long reading sees one state, in short transactions that nobody waits for.
 */
export async function operationsAsOf(
  session: Session,
  ids: readonly string[],
  seq: number,
): Promise<ReadonlyMap<string, SavedOperation>> {
  const found = new Map<string, SavedOperation>(await findOperations(session, ids))
  if (session.seq === seq) return found
  for (const { operation_id: id, change_id: changeId } of await firstChangesSince(session.db, ids, seq)) {
    const before = (await findChangeOf(session.db, changeId, id))?.before ?? null
    if (before === null) found.delete(id)
    else found.set(id, before)
  }
  return found
}

/** For each record that was changed since, the first of its changes. */
async function firstChangesSince(db: Kysely<Tables>, ids: readonly string[], seq: number) {
  const rows = await db
    .selectFrom('change_record')
    .innerJoin('change_set', 'change_set.id', 'change_record.change_id')
    .select(['operation_id', 'change_id'])
    .where('operation_id', 'in', ids)
    .where('seq', '>', seq)
    .orderBy('revision', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.operation_id, row])).values()
}
