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
import { sendBadFiles } from './bad-files.ts'
import { sendBodies } from './bodies.ts'
import { killRounds, stopUnderLoad } from './kills.ts'
import { filterNames, type Measured, measureLists, seedBoth } from './list.ts'

/**
 * The long runs: `npm run soak`, or some of them: `npm run soak -- kills bodies files list`, `npm run soak -- list postgres`,
 * or of the list only some filters: `npm run soak -- list 'changed since' 'one type'`.
 */
const KILLS = 50
const BODIES = 20_000
const RECORDS = 100_000
/** What a server may hold while it refuses files, in MB. */
const FILES_BAR = 300
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

const engines = ['sqlite', 'postgres'] as const
const parts = ['kills', 'bodies', 'files', 'list'] as const
const runs = { kills, bodies, files, list: lists }
const asked = process.argv.slice(2)
const isAsked = (name: string, among: readonly string[]) =>
  asked.includes(name) || !among.some((each) => asked.includes(each))
const folder = mkdtempSync(join(tmpdir(), 'lotwright-soak-'))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const postgres = await startPostgres()
const figures: Figure[] = []
try {
  for (const engine of postgres === undefined ? engines.slice(0, 1) : engines) {
    if (!isAsked(engine, engines)) continue
    for (const part of parts) if (isAsked(part, parts)) figures.push(...(await runs[part](engine)))
  }
} finally {
  await postgres?.stop()
}
console.table(figures)
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1

type EngineName = Engine['name']

async function kills(engine: EngineName): Promise<readonly Figure[]> {
  const server = await startServer(
    engine === 'sqlite' ? {} : { databaseUrl: await databaseOf(postgres, 'kills') },
  )
  const { rounds, acknowledged, unanswered, faults } = await killRounds(server, KILLS)
  const stopped = await stopUnderLoad(server)
  await server.dispose()
  for (const fault of [...faults, ...stopped.faults].slice(0, 10)) console.log(fault)
  return [
    {
      what: `${engine}: ${rounds} kills, ${acknowledged} saves acknowledged, ${unanswered} records without an answer`,
      figure: `${faults.length} lost or doubled`,
      bar: '0',
      holds: faults.length === 0,
    },
    {
      what: `${engine}: stopped while saving, ${stopped.acknowledged} saves answered`,
      figure: `exit code ${stopped.exitCode}, ${stopped.faults.length} stored without an answer`,
      bar: '0, 0',
      holds: stopped.exitCode === 0 && stopped.faults.length === 0,
    },
  ]
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

async function files(engine: EngineName): Promise<readonly Figure[]> {
  const server = await startServer(
    engine === 'sqlite' ? {} : { databaseUrl: await databaseOf(postgres, 'files') },
  )
  const { peak, sent, faults } = await sendBadFiles(server)
  await server.dispose()
  for (const fault of faults) console.log(fault)
  return [
    {
      what: `${engine}: ${sent} bad files of up to a gigabyte, ${faults.length} not refused`,
      figure: `${peak.toFixed(0)} MB held`,
      bar: `< ${FILES_BAR} MB, 0`,
      holds: peak < FILES_BAR && faults.length === 0,
    },
  ]
}

async function lists(engine: EngineName): Promise<readonly Figure[]> {
  const stores = { small: await open(engine, 'small'), large: await open(engine, 'large') }
  console.log(`${engine}: storing ${RECORDS} operations …`)
  await seedBoth(stores, settings, RECORDS)
  const measured = await measureLists(stores, settings, LIST_BAR, askedFilters())
  await Promise.all([stores.small.close(), stores.large.close()])
  const worst = measured.toSorted((a, b) => ratioOf(b) - ratioOf(a))
  const coldest = measured.toSorted((a, b) => b.cold - a.cold)
  for (const each of [...worst.slice(0, 5), ...coldest.slice(0, 1)]) console.log(`${engine}: ${lineOf(each)}`)
  const over = measured.filter((each) => ratioOf(each) >= LIST_BAR).length
  const again = measured.filter(({ times }) => times > 1).length
  const median = worst[worst.length >> 1]
  return [
    {
      what:
        `${engine}: p95 of a page, ${RECORDS} against 1000 operations, worst of ${measured.length} ` +
        `filters, sorts and ends; ${again} were measured again, ${over} are over`,
      figure: `${ratioOf(worst[0]).toFixed(2)} × (median ${ratioOf(median).toFixed(2)} ×)`,
      bar: `< ${LIST_BAR} ×`,
      holds: over === 0,
    },
  ]
}

function askedFilters(): readonly string[] {
  const names = filterNames.filter((name) => asked.includes(name))
  return names.length === 0 ? filterNames : names
}

function ratioOf(measured: Measured | undefined): number {
  return measured === undefined ? Number.NaN : measured.large / measured.small
}

function lineOf({ what, small, large, cold, times }: Measured): string {
  const [less, more, first] = [small, large, cold].map((milliseconds) => `${milliseconds.toFixed(1)} ms`)
  const again = times === 1 ? '' : `, measured ${times} times`
  return `${what}: ${less} against ${more}${again}; its very first page ${first}`
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
