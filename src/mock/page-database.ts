import sqlite3InitModule, { type BindingSpec, type Database } from '@sqlite.org/sqlite-wasm'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

export interface PageDatabase extends SqliteDatabase {
  /** The database file's contents. Only between transactions: an open one would be in it. */
  readonly bytes: () => Uint8Array
}

/** SQLite in the page's memory, in the form that Kysely's own dialect takes. Begins with `bytes`, or empty. */
export async function openPageDatabase(bytes: Uint8Array | undefined): Promise<PageDatabase> {
  // It would warn that it cannot use a file system, which it is not asked to.
  Object.assign(globalThis, { sqlite3ApiConfig: { warn: () => {} } })
  const { capi, oo1, wasm } = await sqlite3InitModule()
  const database = new oo1.DB(':memory:')
  if (bytes !== undefined) {
    const pointer = wasm.allocFromTypedArray(bytes)
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
    database.checkRc(
      capi.sqlite3_deserialize(database, 'main', pointer, bytes.byteLength, bytes.byteLength, flags),
    )
  }
  return {
    prepare: (sql) => prepare(database, sql, () => capi.sqlite3_last_insert_rowid(database)),
    close: () => database.close(),
    bytes: () => capi.sqlite3_js_db_export(database),
  }
}

/** Kysely runs a statement once and never says that it is done with it, so each way of running it ends it. */
function prepare(database: Database, sql: string, lastInsertRowid: () => number | bigint): SqliteStatement {
  const statement = database.prepare(sql)
  function* rows(parameters: readonly unknown[]): IterableIterator<unknown> {
    try {
      if (parameters.length > 0) statement.bind(bindable(parameters))
      while (statement.step()) yield statement.get({})
    } finally {
      statement.finalize()
    }
  }
  return {
    reader: statement.columnCount > 0,
    iterate: rows,
    all: (parameters) => [...rows(parameters)],
    run: (parameters) => {
      for (const _ of rows(parameters));
      return { changes: database.changes(), lastInsertRowid: lastInsertRowid() }
    },
  }
}

/** Kysely does not know what a database can bind; the queries are ours, and bind text, numbers, bytes and null. */
function bindable(parameters: readonly unknown[]): BindingSpec {
  return parameters as BindingSpec
}
