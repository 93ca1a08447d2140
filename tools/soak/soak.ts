import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '#server/app.ts'
import type { Engine } from '#server/database/engine.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { postgresEngine } from '#server/database/postgres-engine.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { sqliteEngine } from '#server/database/sqlite-engine.ts'
import type { Settings } from '#server/settings.ts'
import { createStore, type Store } from '#server/store.ts'
import { startServer } from '../own-server.ts'
import { createDatabase, type PostgresServer, startPostgres } from '../postgres/server.ts'
import { sendBodies } from './bodies.ts'
import { killRounds } from './kills.ts'
import { measureLists, seedBoth } from './list.ts'

/** The long runs: `npm run soak`, or with the names of some: `npm run soak -- kills bodies list`. */
const KILLS = 50
const BODIES = 20_000
const RECORDS = 100_000
/** A page at 100,000 records costs less than this many times the same page at 1,000. */
const LIST_BAR = 5

interface Figure {
  readonly what: string
  readonly figure: string
  readonly bar: string
  readonly holds: boolean
}

const settings: Settings = {
  contract: '2025-03',
  user: 'soak',
  version: '0',
  storage: 'a soak',
  onFailure: (error) => console.log(error),
}

const asked = process.argv.slice(2)
const isAsked = (part: string) => asked.length === 0 || asked.includes(part)
const folder = mkdtempSync(join(tmpdir(), 'lotwright-soak-'))
const postgres = await startPostgres()
const figures: Figure[] = []
try {
  for (const engine of postgres === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)) {
    if (isAsked('kills')) figures.push(...(await kills(engine)))
    if (isAsked('bodies')) figures.push(...(await bodies(engine)))
    if (isAsked('list')) figures.push(...(await lists(engine)))
  }
} finally {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.table(figures)
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1

type EngineName = Engine['name']

async function kills(engine: EngineName): Promise<readonly Figure[]> {
  const server = await startServer(
    engine === 'sqlite' ? {} : { databaseUrl: await databaseOf(postgres, 'kills') },
  )
  const { rounds, acknowledged, unanswered, faults } = await killRounds(server, KILLS)
  await server.dispose()
  for (const fault of faults.slice(0, 10)) console.log(fault)
  const what = `${engine}: ${rounds} kills, ${acknowledged} saves acknowledged, ${unanswered} records without an answer`
  return [{ what, figure: `${faults.length} lost or doubled`, bar: '0', holds: faults.length === 0 }]
}

async function bodies(engine: EngineName): Promise<readonly Figure[]> {
  const store = await open(engine, 'bodies')
  const app = createApp(store, settings)
  const { sent, statuses, faults } = await sendBodies(app.request, BODIES, 20_261_124)
  await store.close()
  for (const fault of faults.slice(0, 10)) console.log(fault)
  const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  return [
    {
      what: `${engine}: ${sent} random requests (${counts.join(', ')})`,
      figure: `${faults.length} failed`,
      bar: '0',
      holds: faults.length === 0,
    },
  ]
}

async function lists(engine: EngineName): Promise<readonly Figure[]> {
  const stores = { small: await open(engine, 'small'), large: await open(engine, 'large') }
  console.log(`${engine}: storing ${RECORDS} operations …`)
  await seedBoth(stores, settings, RECORDS)
  const measured = await measureLists(stores, settings)
  await Promise.all([stores.small.close(), stores.large.close()])
  const worst = measured.toSorted((a, b) => b.large / b.small - a.large / a.small)
  for (const { what, small, large, cold } of worst.slice(0, 5)) {
    console.log(
      `${engine}: ${what}: ${small.toFixed(1)} ms, ${large.toFixed(1)} ms, first time ${cold.toFixed(1)} ms`,
    )
  }
  const ratio = (worst[0]?.large ?? 0) / (worst[0]?.small ?? 1)
  const median = measured.map(({ small, large }) => large / small).toSorted((a, b) => a - b)
  return [
    {
      what: `${engine}: p95 of a page, ${RECORDS} against 1000 operations, worst of ${measured.length} filters and sorts`,
      figure: `${ratio.toFixed(1)} × (median ${(median[median.length >> 1] ?? 0).toFixed(2)} ×)`,
      bar: `< ${LIST_BAR} ×`,
      holds: ratio < LIST_BAR,
    },
  ]
}

async function open(engine: EngineName, name: string): Promise<Store> {
  if (engine === 'sqlite') return createStore(openSqlite(join(folder, `${name}.sqlite`)), sqliteEngine)
  const kysely = openPostgres(await databaseOf(postgres, name), (error) => console.log(error))
  return createStore(kysely, postgresEngine)
}

async function databaseOf(server: PostgresServer | undefined, name: string): Promise<string> {
  if (server === undefined) throw new Error('There is no Postgres server.')
  return createDatabase(server, name)
}
