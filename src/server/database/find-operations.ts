import { sql } from 'kysely'
import type { Session } from '../store.ts'
import { factColumns, fromFactCells } from './columns.ts'
import { chunksOf, type StoredOperation } from './operations.ts'
import type { Cell } from './tables.ts'

/**
 * The records of these ids, by id; those that are not there are left out. Each comes as one JSON text: a driver takes
 * three times as long to hand over its fifty cells.
 */
export async function findOperations(
  { db, engine }: Pick<Session, 'db' | 'engine'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredOperation>> {
  const found = new Map<string, StoredOperation>()
  for (const some of chunksOf(ids, 500)) {
    const { rows } = await sql<{ cells: unknown }>`select ${engine.jsonArray(columns)} as cells
      from inventory_operation where id in (${sql.join(some)})`.execute(db)
    for (const { cells } of rows) {
      const stored = fromCells(typeof cells === 'string' ? asSelected(JSON.parse(cells)) : asSelected(cells))
      found.set(stored.id, stored)
    }
  }
  return found
}

const auditColumns = [
  'no',
  'restated',
  'id',
  'created_date',
  'created_by',
  'modified_date',
  'modified_by',
  'complete',
  'revision',
] as const
const columns = sql.join(
  [...auditColumns, ...factColumns().map(({ name }) => name)].map((name) => sql.ref(name)),
)

type AuditCells = readonly [
  no: number,
  restated: number,
  id: string,
  createdDate: string,
  createdBy: string,
  modifiedDate: string | null,
  modifiedBy: string | null,
  complete: number,
  revision: number,
]

/** The columns that `findOperations` selects, in that order. */
function asSelected(cells: unknown): readonly [...AuditCells, ...(readonly Cell[])] {
  return cells as readonly [...AuditCells, ...(readonly Cell[])]
}

function fromCells(cells: readonly [...AuditCells, ...(readonly Cell[])]): StoredOperation {
  const [no, restated, id, createdDate, createdBy, modifiedDate, modifiedBy, complete, revision] = cells
  return {
    no,
    restated: restated === 1,
    id,
    operation: fromFactCells(cells, auditColumns.length),
    createdDate,
    createdBy,
    modifiedDate,
    modifiedBy,
    complete: complete === 1,
    revision,
  }
}
