import type { Kysely } from 'kysely'
import type { SavedOperation } from '#domain/saved.ts'
import { Problem } from '#domain/problem.ts'
import { findChangeOf } from './changes.ts'
import type { Tables } from './tables.ts'

export interface KeptKey {
  /** What the first request with the key stored; null: it was about many. */
  readonly saved: SavedOperation | null
  /** What it was answered, as JSON, where it was about many. */
  readonly answer: string | null
}

/** What became of the first request with this key. Throws `key-reused` when that said something else. */
export async function findKey(db: Kysely<Tables>, key: string, hash: string): Promise<KeptKey | undefined> {
  const row = await db.selectFrom('idempotency_key').selectAll().where('key', '=', key).executeTakeFirst()
  if (row === undefined) return undefined
  if (row.body_hash !== hash) {
    throw new Problem('key-reused', {
      title: 'Key used before',
      detail: `The Idempotency-Key ${key} belongs to an earlier request with another body; mint a new one.`,
    })
  }
  const saved = (await findChangeOf(db, row.change_id, row.operation_id))?.after ?? null
  return { saved, answer: row.answer }
}

export async function keepKey(
  db: Kysely<Tables>,
  kept: { key: string; hash: string; changeId: string; operationId?: string; answer?: string },
): Promise<void> {
  await db
    .insertInto('idempotency_key')
    .values({
      key: kept.key,
      body_hash: kept.hash,
      change_id: kept.changeId,
      operation_id: kept.operationId ?? '',
      answer: kept.answer ?? null,
    })
    .execute()
}
