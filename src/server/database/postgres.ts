import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The program cannot work with this server, and says why. */
export class UnfitDatabase extends Error {}

/** Opens a pool of connections. Told of connections that break. */
export function openPostgres(url: string, onBroken: (error: Error) => void): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: () => openPool(url, onBroken) }) })
}

/** The driver takes a fifth of the server's start: who has no Postgres does not wait for it. */
async function openPool(url: string, onBroken: (error: Error) => void): Promise<PostgresPool> {
  const { default: pg } = await import('pg')
  const { INT8, NUMERIC, FLOAT8 } = pg.types.builtins
  const numeric: ReadonlySet<number> = new Set([INT8, NUMERIC, FLOAT8])
  // Counts come as 64 bits, which the driver would give as text.
  const getTypeParser = (oid: number, format?: 'text' | 'binary') =>
    numeric.has(oid) ? Number : pg.types.getTypeParser(oid, format ?? 'text')
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'lotwright',
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    types: { getTypeParser },
  })
  pool.on('error', onBroken)
  // The pool listens to idle connections only; one that ends while it is in use would end the process.
  pool.on('connect', (client) => client.on('error', onBroken))
  return pool
}

/** Throws `UnfitDatabase` where texts would not be kept as they are, or the server is too old. */
export async function requireFit(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ encoding: string; version: number }>`select
    current_setting('server_encoding') as encoding,
    current_setting('server_version_num')::integer as version`.execute(kysely)
  const [server] = rows
  if (server?.encoding !== 'UTF8') {
    throw new UnfitDatabase(`The database’s encoding is ${server?.encoding}; it must be UTF8.`)
  }
  if (server.version < 150_000) throw new UnfitDatabase('The Postgres server must be version 15 or newer.')
}

const settings = [
  // An acknowledged save is on the disk, whatever the server’s own setting.
  'synchronous_commit=on',
  'lock_timeout=10000',
  'statement_timeout=60000',
  // A server that is stopped in the middle of a write must not stop the others for ever.
  'idle_in_transaction_session_timeout=30000',
  // Compiling a query costs more than any of ours takes.
  'jit=off',
]
