import { type Kysely, sql } from 'kysely'
import { catalogue, type FieldName, fieldNames } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import type { ReferenceTarget } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { referenceColumns, snake } from '../database/columns.ts'
import { chunksOf, operationsAt, wordsOf } from '../database/operations.ts'
import { tableOf } from '../database/plant.ts'
import type { Tables } from '../database/tables.ts'
import { completes } from '#domain/judge.ts'
import { type PlantKind, plantKindNames, plantKindOf } from '#domain/plant-kinds.ts'

/**
 * Lets the operations say what the plant now says: what they refer to by its new path or name, and whether they are
 * complete. No revision is made of it, because what an engineer has entered stays the same. Answers how many differ.
 */
export async function restate(
  db: Kysely<Tables>,
  contract: Contract,
  plant: PlantIndex,
  renamed: readonly PlantKind[],
  retypedReasonCodes: readonly string[],
): Promise<number> {
  const touched = new Set<number>()
  for (const kind of plantKindNames.filter((each) => renamed.includes(each))) {
    const { label, target } = plantKindOf(kind)
    for (const field of fieldsTo(target)) {
      for (const no of await relabel(db, field, tableOf(kind), label)) touched.add(no)
    }
  }
  await restateWords(db, [...touched])
  for (const no of await recomplete(db, contract, plant, retypedReasonCodes)) touched.add(no)
  return touched.size
}

/** The fields of an operation that may refer to such a record. */
export function fieldsTo(target: ReferenceTarget): readonly FieldName[] {
  return fieldNames.filter((name) => {
    const { to }: FieldSpec = catalogue[name]
    return to === target
  })
}

async function relabel(
  db: Kysely<Tables>,
  field: FieldName,
  table: string,
  label: string,
): Promise<readonly number[]> {
  const { id, label: column } = referenceColumns(field)
  const name = sql`(select ${sql.ref(snake(label))} from ${sql.table(table)} as t where t.id = inventory_operation.${sql.ref(id)})`
  const { rows } = await sql<{ no: number }>`update inventory_operation
    set ${sql.ref(column)} = ${name}, restated = 1
    where ${sql.ref(id)} is not null and ${sql.ref(column)} <> ${name} returning no`.execute(db)
  return rows.map(({ no }) => no)
}

async function restateWords(db: Kysely<Tables>, numbers: readonly number[]): Promise<void> {
  for (const some of chunksOf(numbers, 500)) {
    const values = (await operationsAt(db, some)).map(({ no, operation }) => ({
      no,
      words: wordsOf(operation),
    }))
    await db
      .insertInto('inventory_operation_search')
      .values(values)
      .onConflict((conflict) =>
        conflict.column('no').doUpdateSet((eb) => ({ words: eb.ref('excluded.words') })),
      )
      .execute()
  }
}

async function recomplete(
  db: Kysely<Tables>,
  contract: Contract,
  plant: PlantIndex,
  reasonCodes: readonly string[],
): Promise<readonly number[]> {
  const changed: number[] = []
  for (const codes of chunksOf(reasonCodes, 500)) {
    const rows = await db
      .selectFrom('inventory_operation')
      .select('no')
      .where('reason_code_id', 'in', codes)
      .execute()
    for (const some of chunksOf(
      rows.map(({ no }) => no),
      500,
    )) {
      for (const { no, operation, complete } of await operationsAt(db, some)) {
        const now = completes(contract, plant, operation)
        if (now === complete) continue
        changed.push(no)
        await db
          .updateTable('inventory_operation')
          .set({ complete: now ? 1 : 0, restated: 1 })
          .where('no', '=', no)
          .execute()
      }
    }
  }
  return changed
}
