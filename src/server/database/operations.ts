import { type Kysely, sql } from 'kysely'
import { catalogue, type FieldName, fieldNames, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { fromFactRow } from './columns.ts'
import type { Cell, Tables } from './tables.ts'

/** A record with what only the store says of it. */
export interface StoredOperation extends SavedOperation {
  readonly no: number
  readonly restated: boolean
}

export async function findOperation(db: Kysely<Tables>, id: string): Promise<StoredOperation | undefined> {
  const row = await db.selectFrom('inventory_operation').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : fromRow(row)
}

/** The records of these row numbers, in that order. */
export async function operationsAt(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<readonly StoredOperation[]> {
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('inventory_operation')
    .selectAll()
    .where(sql<boolean>`no in (${sql.raw(numbers.join(','))})`)
    .execute()
  const byNumber = new Map(rows.map((row) => [row.no, row]))
  return numbers.flatMap((no) => {
    const row = byNumber.get(no)
    return row === undefined ? [] : [fromRow(row)]
  })
}

export async function deleteOperations(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  for (const some of chunksOf(ids, 500)) {
    const rows = db.selectFrom('inventory_operation').select('no').where('id', 'in', some)
    await db.deleteFrom('inventory_operation_search').where('no', 'in', rows).execute()
    await db.deleteFrom('inventory_operation').where('id', 'in', some).execute()
  }
}

/** The lot records that refer to any of these operations, for each operation at most `most`. */
export async function lotRecordsOf(
  db: Kysely<Tables>,
  operationId: string,
  most: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inventory_lot_record')
    .select('id')
    .where('inventory_operation_id', '=', operationId)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** The lot records that refer to each of these operations, by its id; those without any are left out. */
export async function lotRecordsOfEach(
  db: Kysely<Tables>,
  operationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const some of chunksOf(operationIds, 500)) {
    const rows = await db
      .selectFrom('inventory_lot_record')
      .select(['id', 'inventory_operation_id'])
      .where('inventory_operation_id', 'in', some)
      .orderBy('id')
      .execute()
    for (const { id, inventory_operation_id: operationId } of rows) {
      const known = found.get(operationId ?? '')
      if (known === undefined) found.set(operationId ?? '', [id])
      else known.push(id)
    }
  }
  return found
}

/** The text that a search looks in: name, places, materials, notes and expressions, folded as its words are. */
export function wordsOf(operation: InventoryOperation): string {
  const texts = [...searched].flatMap((name) => {
    const value = operation[name]
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value?.label != null ? [value.label] : []
  })
  return fold(texts.join('\n'))
}

/** Whether a search looks in this field. */
export function isSearched(name: FieldName): boolean {
  return searched.has(name)
}

/** Letter case and the ways of composing an accent do not matter to a search. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

export function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

const searched: ReadonlySet<FieldName> = new Set(
  fieldNames.filter((name) => {
    const { kind, required, lines, to }: FieldSpec = catalogue[name]
    return kind === 'expression' || required || lines || to === 'location' || to === 'material'
  }),
)

type StoredRow = { readonly [column: string]: Cell } & {
  readonly no: number
  readonly id: string
  readonly created_date: string
  readonly created_by: string
  readonly modified_date: string | null
  readonly modified_by: string | null
  readonly complete: number
  readonly revision: number
  readonly restated: number
}

function fromRow(row: StoredRow): StoredOperation {
  return {
    no: row.no,
    restated: row.restated === 1,
    id: row.id,
    operation: fromFactRow(row),
    createdDate: row.created_date,
    createdBy: row.created_by,
    modifiedDate: row.modified_date,
    modifiedBy: row.modified_by,
    complete: row.complete === 1,
    revision: row.revision,
  }
}
