import { mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TransferFormat, transferFormats } from '#domain/transfer/format.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { postgresEngine } from '#server/database/postgres-engine.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { sqliteEngine } from '#server/database/sqlite-engine.ts'
import type { Settings } from '#server/settings.ts'
import { createStore } from '#server/store.ts'
import { type OwnServer, startServer } from '../own-server.ts'
import { seed } from '../soak/seed.ts'
import { residentMemory } from './process.ts'

/** What a server holds at most while it works on one file. */
export interface TransferMemory {
  readonly what: string
  readonly format: TransferFormat
  /** In MB, over what it holds when idle. */
  readonly peak: number
  /** Of the file. */
  readonly megabytes: number
  readonly seconds: number
}

const RECORDS = 100_000
const ROOT = '/api/inventory-operations'
const settings: Settings = { contract: '2025-03', user: 'bench', version: '0', storage: 'a bench' }

/**
 * A hundred thousand records as each kind of file: exported; planned where all of them are stored already; stored where
 * none is; then stored again with one value changed in nearly all. `databaseOf` makes an empty database; absent: SQLite.
 */
export async function* measureTransferMemory(
  databaseOf?: (name: string) => Promise<string>,
): AsyncGenerator<TransferMemory> {
  const folder = mkdtempSync(join(tmpdir(), 'lotwright-memory-'))
  const full = await place(folder, 'full', RECORDS, databaseOf)
  for (const format of transferFormats) {
    const file = join(folder, `export.${format}`)
    const empty = await place(folder, format, 0, databaseOf)
    const measure = async (what: string, where: Place, work: (url: string) => Promise<void>) => {
      const { peak, seconds } = await peakWhile(await startServer(where), work)
      return { what, format, peak, megabytes: statSync(file).size / 1e6, seconds }
    }
    yield await measure('export', full, (url) => download(`${url}${ROOT}/export?format=${format}`, file))
    yield await measure('plan', full, (url) =>
      send(`${url}${ROOT}/import?dryRun=true`, file, '"unchanged":100000'),
    )
    yield await measure('create', empty, (url) => send(`${url}${ROOT}/import`, file, '"create":100000'))
    yield await measure('update', empty, (url) => sendForm(`${url}${ROOT}/import`, file, '"update":99800'))
    rmSync(empty.folder, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}

interface Place {
  readonly folder: string
  readonly databaseUrl?: string
}

async function place(
  parent: string,
  name: string,
  count: number,
  databaseOf?: (name: string) => Promise<string>,
): Promise<Place> {
  const folder = join(parent, name)
  const databaseUrl = await databaseOf?.(`memory_${name}`)
  const file = join(folder, 'lotwright.sqlite')
  const kysely = databaseUrl === undefined ? openSqlite(file) : openPostgres(databaseUrl, console.log)
  const store = await createStore(kysely, databaseUrl === undefined ? sqliteEngine : postgresEngine)
  await seed(store, settings, count)
  await store.close()
  return { folder, ...(databaseUrl === undefined ? {} : { databaseUrl }) }
}

async function peakWhile(server: OwnServer, work: (url: string) => Promise<void>) {
  const pid = server.pid() ?? 0
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const idle = residentMemory(pid)
  let peak = idle
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMemory(pid))
  }, 10)
  const from = performance.now()
  await work(server.url).finally(() => clearInterval(watch))
  const seconds = (performance.now() - from) / 1000
  await server.dispose()
  return { peak: peak - idle, seconds }
}

async function download(url: string, file: string): Promise<void> {
  const { body } = await fetch(url)
  if (body === null) throw new Error(`${url} answered nothing.`)
  await writeFile(file, body)
}

async function send(url: string, file: string, expected: string): Promise<void> {
  await upload(url, await openAsBlob(file), expected)
}

/** As the page sends it: with a correction that changes a value of nearly all. */
async function sendForm(url: string, file: string, expected: string): Promise<void> {
  const form = new FormData()
  const values = [{ parameter: 'notes', from: 'Checked by shift.', to: 'Checked.' }]
  form.set('corrections', JSON.stringify({ values }))
  form.set('file', await openAsBlob(file), 'export')
  await upload(url, form, expected)
}

async function upload(url: string, body: BodyInit, expected: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', body })
  let start = ''
  for await (const chunk of response.body ?? []) {
    if (start.length < 100_000) start += Buffer.from(chunk).toString('utf8')
  }
  const counts = /"counts":\{[^}]*\}/.exec(start)?.[0] ?? start.slice(0, 1000)
  if (!counts.includes(expected)) throw new Error(`${url} answered ${response.status}: ${counts}`)
}
