import type { Kysely } from 'kysely'
import { type ChangeEvent, MOST_IDS } from '#domain/change-event.ts'
import type { ChangeSetRow, Tables } from './tables.ts'

/** How many change sets are told one by one; who is further behind is told that anything may have changed. */
const MOST_BEHIND = 200

/**
 * What was stored after change set `seq`, oldest first; `last` is the newest one. Who knows of a later one than there is
 * has seen another database, and is told that anything may have changed.
 */
export async function changesAfter(
  db: Kysely<Tables>,
  seq: number,
  last: number,
): Promise<readonly ChangeEvent[]> {
  if (seq === last) return []
  const isNear = seq < last && last - seq <= MOST_BEHIND
  const sets = await db
    .selectFrom('change_set')
    .selectAll()
    .where('seq', '>', isNear ? seq : last - 1)
    .orderBy('seq')
    .execute()
  if (!isNear) return sets.map((set) => toEvent(set, null))
  const countable = sets.filter((set) => touchedBy(set) <= MOST_IDS)
  const ids = await operationsOf(
    db,
    countable.map(({ id }) => id),
  )
  return sets.map((set) => toEvent(set, countable.includes(set) ? (ids.get(set.id) ?? []) : null))
}

async function operationsOf(
  db: Kysely<Tables>,
  changeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  if (changeIds.length === 0) return found
  const rows = await db
    .selectFrom('change_record')
    .select(['change_id', 'operation_id'])
    .where('change_id', 'in', changeIds)
    .execute()
  for (const { change_id: changeId, operation_id: id } of rows) {
    const ids = found.get(changeId)
    if (ids === undefined) found.set(changeId, [id])
    else ids.push(id)
  }
  return found
}

/** A renaming in the plant restates operations without a record of each in the history. */
function touchedBy({ counts }: ChangeSetRow): number {
  const { created = 0, updated = 0, deleted = 0, restated = 0 } = asCounts(JSON.parse(counts))
  return restated > 0 ? Number.POSITIVE_INFINITY : created + updated + deleted
}

function toEvent(set: ChangeSetRow, ids: readonly string[] | null): ChangeEvent {
  const { seq, id: changeId, kind, saved_by: savedBy, saved_date: savedDate } = set
  return { seq, changeId, kind, savedBy, savedDate, ids, records: {} }
}

/** Only `storeChange` writes these texts. */
function asCounts(value: unknown): Readonly<Partial<Record<string, number>>> {
  return value as Readonly<Partial<Record<string, number>>>
}
