import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { createStore, type Store } from '#server/store.ts'
import { seed } from '../soak/seed.ts'
import { type PlainChange, type PlainDatabase, plainPostgres, plainSqlite } from './plain-update.ts'
import { median } from './typing.ts'

/** Milliseconds for one change to ten thousand records. */
export interface BulkCosts {
  readonly column: PlainChange['column']
  readonly plain: number
  readonly preview: number
  readonly apply: number
}

const RECORDS = 10_000
const ROUNDS = 5
const settings: Settings = { contract: '2025-03', user: 'bench', version: '0', storage: 'a bench' }

/** A field that nothing looks in, then one that a search does: each changed by plain SQL and by us, in turns. */
export async function measureBulk(databaseUrl?: string): Promise<readonly BulkCosts[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lotwright-bulk-'))
  const file = join(folder, 'lotwright.sqlite')
  const kysely = databaseUrl === undefined ? openSqlite(file) : openPostgres(databaseUrl, console.log)
  const store = await createStore(kysely, databaseUrl === undefined ? sqliteEngine : postgresEngine)
  await seed(store, settings, RECORDS)
  const plain = databaseUrl === undefined ? plainSqlite(file) : await plainPostgres(databaseUrl)
  const app = createApp(store, settings)
  const send = (query: string, body: object) => post(app, query, body)
  const costs: BulkCosts[] = []
  for (const column of ['spare1', 'notes'] as const)
    costs.push(await measureColumn(store, plain, send, column))
  await plain.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return costs
}

async function measureColumn(
  store: Store,
  plain: PlainDatabase,
  send: (query: string, body: object) => Promise<void>,
  column: PlainChange['column'],
): Promise<BulkCosts> {
  const rounds: Omit<BulkCosts, 'column'>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const change = await plainChange(store, column, `Plain round ${round} of ${column}`)
    const body = { filter: {}, change: { [column]: `Our round ${round} of ${column}` } }
    rounds.push({
      plain: await timed(() => plain.update(change)),
      preview: await timed(() => send('?dryRun=true', body)),
      apply: await timed(() => send('', body)),
    })
  }
  const middle = (of: keyof Omit<BulkCosts, 'column'>) => median(rounds.map((each) => each[of]))
  return { column, plain: middle('plain'), preview: middle('preview'), apply: middle('apply') }
}

/** All that the plain program needs to know, made before the clock starts. */
async function plainChange(store: Store, column: PlainChange['column'], value: string): Promise<PlainChange> {
  const stored = await store.read(async (session) => {
    const ids = await session.db.selectFrom('inventory_operation').select('id').execute()
    return findOperations(
      session,
      ids.map(({ id }) => id),
    )
  })
  const rows = [...stored.values()].map((before) => {
    const revision = before.revision + 1
    const operation = { ...before.operation, [column]: value }
    const after = { ...before, operation, revision }
    const [was, is] = [writePast(before) ?? '', writePast(after) ?? '']
    return { no: before.no, id: before.id, revision, before: was, after: is, words: wordsOf(operation) }
  })
  return { changeId: mintUlid(), column, value, rows }
}

async function post(app: ReturnType<typeof createApp>, query: string, body: object): Promise<void> {
  const response = await app.request(`/api/inventory-operations/bulk${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!text.includes(`"changed":${RECORDS}`)) throw new Error(`${response.status}: ${text.slice(0, 500)}`)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
