import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { pino } from 'pino'
import { createApp } from './app.ts'
import {
  type Configuration,
  describeStorage,
  isLoopback,
  readConfiguration,
  WrongSetting,
} from './configuration.ts'
import { DatabaseTooNew } from './database/migrate.ts'
import { openPostgres, requireFit, UnfitDatabase } from './database/postgres.ts'
import { postgresEngine } from './database/postgres-engine.ts'
import { openSqlite } from './database/sqlite.ts'
import { sqliteEngine } from './database/sqlite-engine.ts'
import { pageFiles } from './page-files.ts'
import { stopOnSignals } from './shutdown.ts'
import { createStore, type Store } from './store.ts'
import { uploadsOnDisk } from './uploads-on-disk.ts'

const log = pino({ name: 'lotwright' }, pino.destination(2))

try {
  await start(readConfiguration(process.env))
} catch (error) {
  console.error(sentenceFor(error))
  process.exit(1)
}

async function start(configuration: Configuration): Promise<void> {
  const storage = describeStorage(configuration)
  const store = await openStore(configuration)
  const { version } = asPackage(JSON.parse(readFileSync(beside('../../package.json'), 'utf8')))
  const stopping = new AbortController()
  const app = createApp(store, {
    contract: configuration.contract,
    user: configuration.user,
    version,
    storage,
    loopbackOnly: isLoopback(configuration.host),
    page: pageFiles(beside('../page')),
    uploads: uploadsOnDisk(),
    live: stopping.signal,
    onFailure: (error) => log.error(error),
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  const { port } = await listen(asHttp(server), configuration)
  stopOnSignals({ server: asHttp(server), store, log, stopping })
  const host = configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host
  console.log(`Lotwright ${version} at http://${host}:${port}`)
  console.log(`Contract ${configuration.contract}; data: ${storage}`)
  if (store.shortcoming !== undefined) console.log(store.shortcoming)
}

async function openStore({ database }: Configuration): Promise<Store> {
  if ('file' in database) {
    return createStore(openSqlite(database.file), sqliteEngine, openSqlite(database.file))
  }
  const kysely = openPostgres(database.url, (error) => log.warn(error))
  await requireFit(kysely)
  return createStore(kysely, postgresEngine)
}

function listen(server: Server, { host, port }: Configuration): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address)
    })
  })
}

/** What an engineer can do something about is one sentence; anything else is an error of ours, shown whole. */
function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof WrongSetting || error instanceof UnfitDatabase || error instanceof DatabaseTooNew) {
    return error.message
  }
  const code = 'code' in error ? String(error.code) : ''
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: 'The port is in use already: another server runs there. Stop it, or set PORT to another one.',
    EACCES: `Permission is denied: ${error.message}. Set DATA_DIR or PORT to one that may be used.`,
    EADDRNOTAVAIL: 'HOST is not an address of this machine.',
    ENOTFOUND: `A host name is not known: ${error.message}.`,
    ECONNREFUSED: 'The database server of DATABASE_URL refuses connections: is it running?',
  }
  return sentences[code] ?? databaseSentence(error) ?? error.stack ?? error.message
}

function databaseSentence(error: Error): string | undefined {
  const failure = sqliteEngine.failureOf(error) ?? postgresEngine.failureOf(error)
  return failure === undefined ? undefined : `The database cannot be opened: ${error.message}.`
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** Without TLS and HTTP/2 options the adaptor makes Node's plain HTTP server. */
function asHttp(server: ReturnType<typeof createAdaptorServer>): Server {
  return server as Server
}

/** Our own package.json. */
function asPackage(value: unknown): { readonly version: string } {
  return value as { readonly version: string }
}
