import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { createApp } from '#server/app.ts'
import type { Engine } from '#server/database/engine.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { postgresEngine } from '#server/database/postgres-engine.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { sqliteEngine } from '#server/database/sqlite-engine.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Settings } from '#server/settings.ts'
import { createStore, type Store } from '#server/store.ts'

/** The databases that this machine has; the suite runs on each. */
export const engineNames =
  inject('postgres') === null ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)
export type EngineName = 'sqlite' | 'postgres'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The parsed JSON, or else the text; undefined where there is no body. */
  readonly body: Json
}
/** Whatever a test finds in an answer. */
export type Json = ReturnType<typeof JSON.parse>

export interface Server {
  readonly store: Store
  /** The database itself, past the API. */
  readonly kysely: Kysely<Tables>
  /** Sends JSON, unless the body is a text already. */
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

export interface TestDatabase {
  readonly engine: Engine
  /** A server on it; more than one may run at a time. */
  readonly serve: (settings?: Partial<Settings>) => Promise<Server>
  readonly drop: () => Promise<void>
}

export const ROOT = '/api/inventory-operations'

/** An empty database of its own. */
export async function aDatabase(name: EngineName): Promise<TestDatabase> {
  const { open, openAgain, engine, drop } = name === 'sqlite' ? sqliteFile() : await postgresDatabase()
  const servers: Server[] = []
  return {
    engine,
    serve: async (settings = {}) => {
      const kysely = open()
      const server = serverOn(kysely, await createStore(kysely, engine, openAgain?.()), settings)
      servers.push(server)
      return server
    },
    drop: async () => {
      await Promise.all(servers.map((server) => server.close()))
      await drop()
    },
  }
}

function serverOn(kysely: Kysely<Tables>, store: Store, settings: Partial<Settings>): Server {
  const contract: Contract = '2025-03'
  const app = createApp(store, { contract, user: 'M. Okafor', version: '0', storage: 'a test', ...settings })
  const send: Server['send'] = async (method, path, body, headers) => {
    const response = await app.request(path, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : isJson(response) ? JSON.parse(text) : text,
    }
  }
  let isOpen = true
  return {
    store,
    kysely,
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    close: async () => {
      if (isOpen) await store.close()
      isOpen = false
    },
  }
}

function isJson(response: Response): boolean {
  return /[/+]json/.test(response.headers.get('Content-Type') ?? '')
}

function sqliteFile() {
  const folder = mkdtempSync(join(tmpdir(), 'lotwright-test-'))
  return {
    engine: sqliteEngine,
    open: () => openSqlite(join(folder, 'lotwright.sqlite')),
    openAgain: () => openSqlite(join(folder, 'lotwright.sqlite')),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function postgresDatabase() {
  const server = inject('postgres')
  if (server === null) throw new Error('There is no Postgres server.')
  const name = `test_${mintUlid().toLowerCase().replaceAll('-', '')}`
  await administer(`${server}postgres`, `create database ${name}`)
  return {
    engine: postgresEngine,
    openAgain: undefined,
    open: () => openPostgres(`${server}${name}`, () => undefined),
    drop: () => administer(`${server}postgres`, `drop database ${name} with (force)`),
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** The columns of a table, as the database itself lists them. */
export async function columnsIn(
  { kysely }: Server,
  engine: EngineName,
  table: string,
): Promise<readonly string[]> {
  const query =
    engine === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${table})`
      : sql<{
          name: string
        }>`select column_name as name from information_schema.columns where table_name = ${table}`
  return (await query.execute(kysely)).rows.map(({ name }) => name)
}
