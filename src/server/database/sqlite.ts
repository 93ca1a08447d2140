import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, type KyselyPlugin, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import Database from 'libsql'
import type { Tables } from './tables.ts'

/** Opens the file, or makes it. Each commit is on the disk before it is acknowledged. */
export function openSqlite(path: string): Kysely<Tables> {
  mkdirSync(dirname(path), { recursive: true })
  const database = new Database(path)
  // Waiting would block the whole process, in which the other writer may be: the store sleeps and tries again.
  database.exec('pragma busy_timeout = 0')
  untilFree(() => database.exec('pragma journal_mode = wal'))
  for (const pragma of ['synchronous = full', 'foreign_keys = on', 'cache_size = -32000']) {
    database.exec(`pragma ${pragma}`)
  }
  const dialect = new SqliteDialect({ database: wrapped(database) })
  return new Kysely<Tables>({ dialect, plugins: [breathing()] })
}

/** How long other requests wait at most for statements that follow each other. */
const TURN_MS = 25

/** The driver answers at once, so a transaction of many statements would leave nobody else a turn. */
function breathing(): KyselyPlugin {
  let last = performance.now()
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (performance.now() - last > TURN_MS) {
        await new Promise((resolve) => setImmediate(resolve))
        last = performance.now()
      }
      return result
    },
  }
}

/** Statements are prepared once; the list asks the same few again and again, and an import stores by two or three. */
const KEPT_STATEMENTS = 200
/** Those for hundreds of rows are long, and hold much. */
const [LONG, KEPT_LONG] = [5000, 8]

function wrapped(database: Database.Database): SqliteDatabase {
  const kept = { short: new Map<string, SqliteStatement>(), long: new Map<string, SqliteStatement>() }
  return {
    close: () => {
      kept.short.clear()
      kept.long.clear()
      database.close()
    },
    prepare: (sql) => {
      // The driver ends the process over a question to a closed database.
      if (!database.open) return closed(sql)
      // A statement that failed for want of space has rolled back already; saying so again would hide why.
      if (sql === 'rollback' && !database.inTransaction) return nothing
      return sql.length < LONG
        ? recalled(kept.short, KEPT_STATEMENTS, sql, () => prepare(database, sql))
        : recalled(kept.long, KEPT_LONG, sql, () => prepare(database, sql))
    },
  }
}

/** What is made anew where it is not kept; then the one that was made first is forgotten, if there are more than `most`. */
function recalled<T>(kept: Map<string, T>, most: number, key: string, make: () => T): T {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return made
}

function prepare(database: Database.Database, sql: string): SqliteStatement {
  const statement = database.prepare(sql)
  const { reader } = statement
  return {
    reader,
    all: (parameters) => statement.all(parameters.map(bindable)),
    run: (parameters) => statement.run(parameters.map(bindable)),
    iterate: (parameters) => statement.iterate(parameters.map(bindable)),
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

function closed(sql: string): SqliteStatement {
  if (sql === 'rollback') return nothing
  throw new Error('The database is closed.')
}

/** The driver writes every number as a float, and ends the process over a value that it does not know. */
function bindable(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (value === null || ['string', 'number', 'bigint'].includes(typeof value)) return value
  throw new TypeError(`A ${typeof value} cannot be bound to a statement.`)
}

function untilFree(attempt: () => void, deadline = Date.now() + 5000): void {
  for (;;) {
    try {
      attempt()
      return
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
      if (!isBusy || Date.now() > deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
