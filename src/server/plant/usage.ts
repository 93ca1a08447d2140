import { type Kysely, sql } from 'kysely'
import type { PlantUsage } from '#domain/plant-import.ts'
import { type PlantKind, plantKindOf } from '#domain/plant-kinds.ts'
import { referenceColumns } from '../database/columns.ts'
import type { Tables } from '../database/tables.ts'
import { mapKindsInTurn } from './draft.ts'
import { fieldsTo } from './relabel.ts'

/** Counts the inventory operations that refer to each record; an operation that does so twice counts once. */
export function usageOf(db: Kysely<Tables>): Promise<PlantUsage> {
  return mapKindsInTurn((kind) => countsOf(db, kind))
}

async function countsOf(db: Kysely<Tables>, kind: PlantKind): Promise<Readonly<Record<string, number>>> {
  const parts = fieldsTo(plantKindOf(kind).target).map((field) => {
    const { id } = referenceColumns(field)
    return sql`select no, ${sql.ref(id)} as id from inventory_operation where ${sql.ref(id)} is not null`
  })
  const { rows } = await sql<{ id: string; count: number | string }>`
    select id, count(distinct no) as count from (${sql.join(parts, sql` union all `)}) as used group by id`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ id, count }) => [id, Number(count)]))
}
