import { Problem, type TableReferences } from '#domain/problem.ts'
import { labelOf, type PlantKind, plantKindNames, plantKindOf } from '#domain/plant-kinds.ts'
import { type Kysely, sql } from 'kysely'
import { storeChange } from '../database/changes.ts'
import { referenceColumns } from '../database/columns.ts'
import { tableOf } from '../database/plant.ts'
import type { Tables } from '../database/tables.ts'
import { notFound } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import type { Store } from '../store.ts'
import { applyPlant, readLists } from './apply-plant.ts'
import type { Lists } from './draft.ts'
import { fieldsTo } from './relabel.ts'

/** Deletes one record of the plant. Throws `not-found`, and `in-use` with those that refer to it. */
export async function removePlant(
  store: Store,
  { kind, id, ...occasion }: Occasion & { readonly kind: PlantKind; readonly id: string },
): Promise<void> {
  await store.write(async (session) => {
    const lists = await readLists(session)
    const before = lists[kind].get(id)
    if (before === undefined) throw notFound(`There is no record ${id} in ${kind}.`)
    const references = [...(await operationsOf(session.db, kind, id)), ...recordsOf(lists, kind, id)]
    if (references.length > 0) throw inUse(labelOf(kind, before), references)
    const changes = [{ kind, id, before, after: null }]
    const restated = await applyPlant(session, occasion.settings.contract, changes)
    await storeChange(session, authorOf(occasion, 'plant-delete'), [], { changes, restated })
  })
}

/** The most references that are listed of one table: enough to see who they are. */
const MOST = 1000

async function operationsOf(
  db: Kysely<Tables>,
  kind: PlantKind,
  referred: string,
): Promise<readonly TableReferences[]> {
  const references: { fkColName: string; id: string }[] = []
  for (const field of fieldsTo(plantKindOf(kind).target)) {
    const { rows } = await sql<{ id: string }>`select id from inventory_operation
      where ${sql.ref(referenceColumns(field).id)} = ${referred} order by no limit ${MOST}`.execute(db)
    references.push(...rows.map(({ id }) => ({ fkColName: `${field}Id`, id })))
  }
  return references.length === 0 ? [] : [{ tableName: 'inventoryOperation', references }]
}

/** The records of the plant itself that refer to one. */
function recordsOf(lists: Lists, kind: PlantKind, referred: string): readonly TableReferences[] {
  return plantKindNames.flatMap((other) => {
    const names = Object.entries(plantKindOf(other).properties)
      .filter(([, { to }]) => to === kind)
      .map(([name]) => name)
    const references = [...lists[other].values()].flatMap((record) =>
      names.filter((name) => record[name] === referred).map((name) => ({ fkColName: name, id: record.id })),
    )
    return references.length === 0
      ? []
      : [{ tableName: tableOf(other), references: references.slice(0, MOST) }]
  })
}

function inUse(name: string, references: readonly TableReferences[]): Problem {
  const tables = references.map((table) => `${table.references.length} of ${table.tableName}`).join(', ')
  return new Problem('in-use', {
    title: 'In use',
    detail: `“${name}” cannot be deleted: ${tables} refer to it.`,
    references,
  })
}
