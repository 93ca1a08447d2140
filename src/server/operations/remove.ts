import { Problem, type TableReferences } from '#domain/problem.ts'
import { storeChange } from '../database/changes.ts'
import { lotRecordsOf } from '../database/operations.ts'
import type { Session, Store } from '../store.ts'
import { authorOf, type Occasion } from './occasion.ts'
import { deletedRecord, existing, requireCurrent } from './records.ts'

/** The most references that are listed of one table: enough to see who they are. */
const MOST = 1000

/** Deletes one operation. Throws a `Problem`: `not-found`, `stale`, `in-use`. */
export async function remove(
  store: Store,
  { id, ifMatch, ...occasion }: Occasion & { id: string; ifMatch: string | undefined },
): Promise<void> {
  await store.write(async (session) => {
    const before = await existing(session, id)
    requireCurrent(occasion.settings, ifMatch, before)
    const references = await referencesTo(session, id)
    if (references.length > 0) throw inUse(before.operation.name ?? id, references)
    await storeChange(session, authorOf(occasion, 'delete'), [deletedRecord(before)])
  })
}

/** Who refers to an operation: the lot records that it has booked. */
export async function referencesTo(session: Session, id: string): Promise<readonly TableReferences[]> {
  const lotRecords = await lotRecordsOf(session.db, id, MOST)
  if (lotRecords.length === 0) return []
  const fkColName = 'inventoryOperationId'
  return [
    { tableName: 'inventoryLotRecord', references: lotRecords.map((each) => ({ fkColName, id: each })) },
  ]
}

function inUse(name: string, references: readonly TableReferences[]): Problem {
  const tables = references.map((table) => `${table.references.length} of ${table.tableName}`).join(', ')
  return new Problem('in-use', {
    title: 'In use',
    detail: `“${name}” cannot be deleted: ${tables} refer to it. Disable it instead.`,
    references,
  })
}
