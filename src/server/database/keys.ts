import type { Kysely } from 'kysely'
import type { SavedOperation } from '#domain/saved.ts'
import { findChangeOf } from './changes.ts'
import type { Tables } from './tables.ts'

export interface KeptKey {
  readonly hash: string
  /** What the first request with the key stored. */
  readonly saved: SavedOperation
}

export async function findKey(db: Kysely<Tables>, key: string): Promise<KeptKey | undefined> {
  const row = await db.selectFrom('idempotency_key').selectAll().where('key', '=', key).executeTakeFirst()
  if (row === undefined) return undefined
  const saved = (await findChangeOf(db, row.change_id, row.operation_id))?.after
  return saved == null ? undefined : { hash: row.body_hash, saved }
}

export async function keepKey(
  db: Kysely<Tables>,
  kept: { key: string; hash: string; changeId: string; operationId: string },
): Promise<void> {
  await db
    .insertInto('idempotency_key')
    .values({
      key: kept.key,
      body_hash: kept.hash,
      change_id: kept.changeId,
      operation_id: kept.operationId,
    })
    .execute()
}
