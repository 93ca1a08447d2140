import { type Kysely, sql } from 'kysely'
import type { MatchFacts } from '#domain/transfer/match.ts'
import { chunksOf } from './operations.ts'
import type { Tables } from './tables.ts'

/** What imports compare of stored records, without reading the rest of them. */
export interface StoredFacts extends MatchFacts {
  readonly startTriggerExpression: string | null
  readonly quantityExpression: string | null
}

/** The records of these names. */
export async function factsOfNames(
  db: Kysely<Tables>,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly MatchFacts[]>> {
  const byName = new Map<string, MatchFacts[]>()
  for (const some of chunksOf(names, 500)) {
    const { rows } = await sql<MatchFacts>`select ${columns} from inventory_operation
      where name in (${sql.join(some)})`.execute(db)
    for (const row of rows) byName.set(row.name ?? '', [...(byName.get(row.name ?? '') ?? []), row])
  }
  return byName
}

/** Which of these ids are a record's. */
export async function existingIds(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of chunksOf(ids, 500)) {
    const rows = await db.selectFrom('inventory_operation').select('id').where('id', 'in', some).execute()
    for (const { id } of rows) found.add(id)
  }
  return found
}

/** Records behind a row number, in that order, with their number. */
export async function factsBehind(
  db: Kysely<Tables>,
  no: number,
  limit: number,
): Promise<readonly (StoredFacts & { readonly no: number })[]> {
  const { rows } = await sql<StoredFacts & { no: number }>`
    select no, ${columns}, start_trigger_expression as "startTriggerExpression",
      quantity_expression as "quantityExpression"
    from inventory_operation where no > ${no} order by no limit ${limit}`.execute(db)
  return rows
}

/** The records that take from these places, or bring to them, by place. */
export async function factsAtPlaces(
  db: Kysely<Tables>,
  labels: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFacts[]>> {
  const byPlace = new Map<string, StoredFacts[]>()
  for (const side of ['source', 'destination'] as const) {
    const column = sql.ref(`${side}_location_label`)
    for (const some of chunksOf(labels, 500)) {
      const { rows } = await sql<StoredFacts>`
        select ${columns}, start_trigger_expression as "startTriggerExpression",
          quantity_expression as "quantityExpression"
        from inventory_operation where ${column} in (${sql.join(some)}) order by id`.execute(db)
      for (const row of rows) {
        const known = byPlace.get(row[side] ?? '')
        if (known === undefined) byPlace.set(row[side] ?? '', [row])
        else known.push(row)
      }
    }
  }
  return byPlace
}

/** How often records of these ids were ever saved or deleted; those that never were are left out. */
export async function lastRevisionsOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>()
  for (const some of chunksOf(ids, 500)) {
    const rows = await db
      .selectFrom('change_record')
      .select((eb) => ['operation_id', eb.fn.max('revision').as('revision')])
      .where('operation_id', 'in', some)
      .groupBy('operation_id')
      .execute()
    for (const { operation_id: id, revision } of rows) last.set(id, revision)
  }
  return last
}

const columns = sql`id, name, operation_type as type, source_location_label as source,
  destination_location_label as destination`
