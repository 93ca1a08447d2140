import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { mintUlid } from '#domain/ulid.ts'
import { createApp } from '#server/app.ts'
import { findOperations } from '#server/database/find-operations.ts'
import { wordsOf } from '#server/database/operations.ts'
import { writePast } from '#server/database/past-record.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { postgresEngine } from '#server/database/postgres-engine.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { sqliteEngine } from '#server/database/sqlite-engine.ts'
import type { Settings } from '#server/settings.ts'
import { createStore, type Session } from '#server/store.ts'
import { seed } from '../soak/seed.ts'
import { type PlainRecords, type PlainTable, plainPostgresTable, plainSqliteTable } from './plain-insert.ts'
import { median } from './typing.ts'

/** Milliseconds for a CSV of ten thousand rows with every parameter. */
export interface TransferCosts {
  /** Parsing the file, and inserting its rows. */
  readonly plain: number
  readonly plan: number
  readonly commit: number
}

const RECORDS = 10_000
const ROUNDS = 5
const IMPORT = '/api/inventory-operations/import'
const settings: Settings = { contract: '2025-03', user: 'bench', version: '0', storage: 'a bench' }

/** An empty database is filled from one file, by a plain program and by us, in turns. */
export async function measureTransfer(databaseUrl?: string): Promise<TransferCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'lotwright-transfer-'))
  const path = join(folder, 'lotwright.sqlite')
  const kysely = databaseUrl === undefined ? openSqlite(path) : openPostgres(databaseUrl, console.log)
  const store = await createStore(kysely, databaseUrl === undefined ? sqliteEngine : postgresEngine)
  await seed(store, settings, RECORDS)
  const app = createApp(store, settings)
  const file = await (await app.request('/api/inventory-operations/export')).text()
  const all = await store.read(plainRecords)
  const table = databaseUrl === undefined ? plainSqliteTable(path) : await plainPostgresTable(databaseUrl)
  const rounds: TransferCosts[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(app, table, file, all))
  await table.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  const middle = (of: keyof TransferCosts) => median(rounds.map((each) => each[of]))
  return { plain: middle('plain'), plan: middle('plan'), commit: middle('commit') }
}

async function measureRound(
  app: ReturnType<typeof createApp>,
  table: PlainTable,
  file: string,
  all: PlainRecords,
): Promise<TransferCosts> {
  await table.empty()
  const plain = await timed(async () => {
    const { data } = Papa.parse<string[]>(file, { skipEmptyLines: true })
    if (data.length !== RECORDS + 1) throw new Error(`${data.length} rows were parsed.`)
    await table.insert(all)
  })
  await table.empty()
  const plan = await timed(() => send(app, '?dryRun=true', file))
  const commit = await timed(() => send(app, '', file))
  return { plain, plan, commit }
}

/** All that the plain program needs to know, made before the clock starts. */
async function plainRecords(session: Session): Promise<PlainRecords> {
  const rows = await session.db.selectFrom('inventory_operation').selectAll().execute()
  const stored = await findOperations(
    session,
    rows.map(({ id }) => id),
  )
  const columns = Object.keys(rows[0] ?? {})
  const records = rows.flatMap((row) => {
    const saved = stored.get(row.id)
    if (saved === undefined) return []
    const { no, id } = row
    const cells: readonly (string | number | null)[] = Object.values(row)
    return [{ cells, no, id, after: writePast(saved) ?? '', words: wordsOf(saved.operation) }]
  })
  return { changeId: mintUlid(), columns, records }
}

async function send(app: ReturnType<typeof createApp>, query: string, body: string): Promise<void> {
  const headers = { 'Content-Type': 'text/csv' }
  const response = await app.request(IMPORT + query, { method: 'POST', headers, body })
  const text = await response.text()
  if (!text.includes(`"create":${RECORDS}`)) throw new Error(`${response.status}: ${text.slice(0, 500)}`)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
