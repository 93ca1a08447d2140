import { sql } from 'kysely'
import { type FieldName, fieldNames } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { cellsOf, type SqlType } from './columns.ts'
import type { RowsRunner } from './many-rows.ts'
import { isSearched, type StoredOperation, wordsOf } from './operations.ts'
import type { Cell } from './tables.ts'

export interface Update {
  readonly before: StoredOperation
  readonly after: SavedOperation
}

/** Puts records in the place of what they were. Only what differs is written: every other column may have an index. */
export async function updateOperations(run: RowsRunner, changes: readonly Update[]): Promise<void> {
  const updates = changes.map((change) => ({ ...change, fields: differing(change) }))
  for (const { columns, rows } of alike(updates)) {
    const names = columns.map(({ name }) => sql.ref(name))
    const sets = names.map((name) => sql`${name} = changed.${name}`)
    await run({
      key: `update ${columns.map(({ name }) => name).join()}`,
      types: ['integer', ...columns.map(({ type }) => type)],
      rows,
      statement: (values) => sql`with changed (no, ${sql.join(names)}) as (values ${values})
        update inventory_operation set ${sql.join(sets)}
        from changed where inventory_operation.no = changed.no`,
    })
  }
  await run({
    key: 'words',
    types: ['integer', 'text'],
    rows: updates.flatMap(wordsRow),
    statement: (values) => sql`with changed (no, words) as (values ${values})
      update inventory_operation_search set words = changed.words
      from changed where inventory_operation_search.no = changed.no`,
  })
}

interface Compared extends Update {
  readonly fields: readonly FieldName[]
}

interface Column {
  readonly name: string
  readonly type: SqlType
}

interface Alike {
  readonly columns: readonly Column[]
  readonly rows: (readonly Cell[])[]
}

/** The rows by the columns in which they differ: those of one change to many records are all alike. */
function alike(updates: readonly Compared[]): Iterable<Alike> {
  const groups = new Map<string, Alike>()
  for (const { before, after, fields } of updates) {
    const facts = fields.flatMap((field) => cellsOf(field, after.operation[field]))
    const changes = [...facts, ...auditChanges(before, after)]
    const key = changes.map(({ name }) => name).join()
    const row = [before.no, ...changes.map(({ cell }) => cell)]
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { columns: changes, rows: [row] })
    else group.rows.push(row)
  }
  return groups.values()
}

type CellChange = Column & { readonly cell: Cell }

function auditChanges(before: StoredOperation, after: SavedOperation): readonly CellChange[] {
  const text = (name: string, cell: string | null): CellChange => ({ name, type: 'text', cell })
  const integer = (name: string, cell: number): CellChange => ({ name, type: 'integer', cell })
  return [
    integer('revision', after.revision),
    text('modified_date', after.modifiedDate),
    text('modified_by', after.modifiedBy),
    ...(before.createdDate === after.createdDate ? [] : [text('created_date', after.createdDate)]),
    ...(before.createdBy === after.createdBy ? [] : [text('created_by', after.createdBy)]),
    ...(before.complete === after.complete ? [] : [integer('complete', Number(after.complete))]),
    ...(before.restated ? [integer('restated', 0)] : []),
  ]
}

function wordsRow({ before, after, fields }: Compared): readonly (readonly Cell[])[] {
  return fields.some(isSearched) ? [[before.no, wordsOf(after.operation)]] : []
}

/** As they are stored: what a reference is called counts, although it refers to the same. */
function differing({ before, after }: Update): readonly FieldName[] {
  return fieldNames.filter((field) => !isStoredSame(before.operation[field], after.operation[field]))
}

function isStoredSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  return a.id === b.id && a.label === b.label
}
