import { sql } from 'kysely'
import type { SavedOperation } from '#domain/saved.ts'
import { factColumns, toFactCells } from './columns.ts'
import type { RowsRunner } from './many-rows.ts'
import { wordsOf } from './operations.ts'
import type { Cell } from './tables.ts'

/** Stores records that are not there yet, and what a search looks in. */
export async function insertOperations(run: RowsRunner, saved: readonly SavedOperation[]): Promise<void> {
  const inserted = await run({
    key: 'insert',
    types: columns.map(({ type }) => type),
    rows: saved.map(toCells),
    statement: (values) => sql`insert into inventory_operation (${names}) values ${values} returning no, id`,
  })
  const words = new Map(saved.map(({ id, operation }) => [id, wordsOf(operation)]))
  await run({
    key: 'insert words',
    types: ['integer', 'text'],
    rows: inserted.map(asInserted).map(({ no, id }) => [no, words.get(id) ?? '']),
    statement: (values) => sql`insert into inventory_operation_search (no, words) values ${values}`,
  })
}

const columns = [
  { name: 'created_date', type: 'text' },
  { name: 'created_by', type: 'text' },
  { name: 'modified_date', type: 'text' },
  { name: 'modified_by', type: 'text' },
  { name: 'complete', type: 'integer' },
  { name: 'revision', type: 'integer' },
  ...factColumns(),
] as const
const names = sql.join(columns.map(({ name }) => sql.ref(name)))

function toCells({ operation, complete, revision, ...dates }: SavedOperation): readonly Cell[] {
  const { createdDate, createdBy, modifiedDate, modifiedBy } = dates
  const audit = [createdDate, createdBy, modifiedDate, modifiedBy, Number(complete), revision]
  return [...audit, ...toFactCells(operation)]
}

/** What the statement returns. */
function asInserted(row: unknown): { readonly no: number; readonly id: string } {
  return row as { readonly no: number; readonly id: string }
}
