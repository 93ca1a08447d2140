import { type Kysely, sql } from 'kysely'
import { isFieldName, type InventoryOperation } from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { operationFrom, template } from '#domain/operation.ts'
import type { PlaceholderValues } from '#domain/template/fill.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WireRecord } from '#domain/wire.ts'
import { chunksOf } from './operations.ts'
import type { OperationTemplateRow, Tables } from './tables.ts'

/** What an operation remembers of the template that it was made from. */
export interface TemplateMemory {
  readonly operationId: string
  /** The operation's revision that was made so. */
  readonly revision: number
  readonly templateId: string
  readonly templateRevision: number
  readonly values: PlaceholderValues
  /** What its row gave itself. */
  readonly own: WireRecord
  /** What the template alone made of the values. */
  readonly base: InventoryOperation
}

/** Remembers, in the place of what was remembered of the same revisions. */
export async function remember(
  db: Kysely<Tables>,
  contract: Contract,
  memories: readonly TemplateMemory[],
): Promise<void> {
  for (const some of chunksOf(memories, 200)) {
    await putRows(
      db,
      some.map((memory) => toRow(contract, memory)),
    )
  }
}

/** What these operations remember, by id; those that come from no template are left out. */
export async function memoriesOf(
  db: Kysely<Tables>,
  contract: Contract,
  operationIds: readonly string[],
): Promise<ReadonlyMap<string, TemplateMemory>> {
  const found = new Map<string, TemplateMemory>()
  for (const some of chunksOf(operationIds, 500)) {
    const rows = await db
      .selectFrom('operation_template as m')
      .selectAll()
      .where('operation_id', 'in', some)
      .where(isLast)
      .execute()
    for (const row of rows) found.set(row.operation_id, fromRow(contract, row))
  }
  return found
}

/** The operations that come from a template, by id, those behind `after`. */
export async function followersOf(
  db: Kysely<Tables>,
  templateId: string,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('operation_template as m')
    .innerJoin('inventory_operation as o', 'o.id', 'm.operation_id')
    .select('m.operation_id')
    .where('m.template_id', '=', templateId)
    .where('m.operation_id', '>', after)
    .where(isLast)
    .orderBy('m.operation_id')
    .limit(limit)
    .execute()
  return rows.map(({ operation_id: id }) => id)
}

/** How many operations come from each template; those that nothing follows are left out. */
export async function countFollowers(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('operation_template as m')
    .innerJoin('inventory_operation as o', 'o.id', 'm.operation_id')
    .select(({ fn }) => ['m.template_id', fn.countAll().as('count')])
    .where(isLast)
    .groupBy('m.template_id')
    .execute()
  return new Map(rows.map(({ template_id: id, count }) => [id, Number(count)]))
}

/** Where a revision is undone that remembers a template, the one that undoes it remembers what was remembered before. */
export async function rememberAsBefore(
  db: Kysely<Tables>,
  undoing: readonly { readonly id: string; readonly revision: number }[],
): Promise<void> {
  for (const some of chunksOf(undoing, 500)) {
    const rows = await db
      .selectFrom('operation_template')
      .selectAll()
      .where(
        'operation_id',
        'in',
        some.map(({ id }) => id),
      )
      .orderBy('revision')
      .execute()
    const restored = some.flatMap(({ id, revision }) => {
      const kept = rows.filter((row) => row.operation_id === id)
      const before = kept.findLast((row) => row.revision < revision - 1)
      const isUndone = kept.some((row) => row.revision === revision - 1)
      return isUndone && before !== undefined ? [{ ...before, revision }] : []
    })
    await putRows(db, restored)
  }
}

const isLast = sql<boolean>`not exists (
  select 1 from operation_template as later
  where later.operation_id = m.operation_id and later.revision > m.revision
)`

async function putRows(db: Kysely<Tables>, rows: readonly OperationTemplateRow[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('operation_template')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['operation_id', 'revision']).doUpdateSet((eb) => ({
        template_id: eb.ref('excluded.template_id'),
        template_revision: eb.ref('excluded.template_revision'),
        given: eb.ref('excluded.given'),
        own: eb.ref('excluded.own'),
        base: eb.ref('excluded.base'),
      })),
    )
    .execute()
}

function toRow(contract: Contract, memory: TemplateMemory): OperationTemplateRow {
  const differing = diff(template(contract), memory.base).map(({ field, after }) => [field, after])
  return {
    operation_id: memory.operationId,
    revision: memory.revision,
    template_id: memory.templateId,
    template_revision: memory.templateRevision,
    given: JSON.stringify(memory.values),
    own: JSON.stringify(memory.own),
    base: JSON.stringify(Object.fromEntries(differing)),
  }
}

function fromRow(contract: Contract, row: OperationTemplateRow): TemplateMemory {
  const { values, own, base } = asWritten(row)
  const blank = template(contract)
  const given = new Map(Object.entries(base).filter(([name]) => isFieldName(name)))
  return {
    operationId: row.operation_id,
    revision: row.revision,
    templateId: row.template_id,
    templateRevision: row.template_revision,
    values,
    own,
    base: operationFrom((name) => (given.has(name) ? (given.get(name) ?? null) : blank[name])),
  }
}

/** Only `toRow` writes these texts. */
function asWritten({ given, own, base }: OperationTemplateRow) {
  return {
    values: JSON.parse(given) as PlaceholderValues,
    own: JSON.parse(own) as WireRecord,
    base: JSON.parse(base) as Readonly<Record<string, FieldValue>>,
  }
}
