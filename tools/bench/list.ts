import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { openSqlite } from '#server/database/sqlite.ts'
import { sqliteEngine } from '#server/database/sqlite-engine.ts'
import { createStore } from '#server/store.ts'
import { freePort, startServer } from '../own-server.ts'
import { seed } from '../soak/seed.ts'
import { type ListTimes, scrollFaults, type ScrollFaults, timesOf } from './list-times.ts'
import { plainList, shown } from './plain-list.ts'
import { median } from './typing.ts'

export interface ListComparison {
  readonly ours: ListTimes
  readonly plain: ListTimes
  readonly scrolling: ScrollFaults
}

const RECORDS = 100_000
const ROUNDS = 5

/** Our list over a database of 100,000 operations beside a hand-written one that holds the same rows in memory. */
export async function compareLists(browser: Browser): Promise<ListComparison> {
  const server = await startServer()
  try {
    await fill(server.folder)
    const plain = await servePlain(await rowsOf(server.url))
    const urls = { ours: `${server.url}/operations`, plain: plain.url }
    const rounds: { ours: ListTimes; plain: ListTimes }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        ours: await timesOf(browser, urls.ours, round),
        plain: await timesOf(browser, urls.plain, round),
      })
    }
    plain.close()
    const scrolling = await scrollFaults(browser, urls.ours)
    return {
      ours: medians(rounds.map(({ ours }) => ours)),
      plain: medians(rounds.map(({ plain }) => plain)),
      scrolling,
    }
  } finally {
    await server.dispose()
  }
}

/** Through a second door to the server's database, beside the API: a hundred thousand requests would take an hour. */
async function fill(folder: string): Promise<void> {
  const store = await createStore(openSqlite(join(folder, 'lotwright.sqlite')), sqliteEngine)
  await seed(store, { contract: '2025-03', user: 'bench', version: '0', storage: 'a bench' }, RECORDS)
  await store.close()
}

type Row = Readonly<Record<string, unknown>>

async function rowsOf(url: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const response: Response = await fetch(`${url}/api/inventory-operations?limit=1000&cursor=${cursor}`)
    const page = asPage(await response.json())
    rows.push(
      ...page.items.map((item) =>
        Object.fromEntries(['id', ...Object.keys(shown)].map((name) => [name, item[name]])),
      ),
    )
    cursor = page.nextCursor
  }
  return rows
}

async function servePlain(
  rows: readonly Row[],
): Promise<{ readonly url: string; readonly close: () => void }> {
  const port = await freePort()
  const [html, json] = [plainList(), JSON.stringify(rows)]
  const host = createServer(({ url }, response) => {
    const isRows = url === '/rows.json'
    response.setHeader('Content-Type', isRows ? 'application/json' : 'text/html').end(isRows ? json : html)
  })
  host.listen(port, '127.0.0.1')
  await once(host, 'listening')
  return { url: `http://127.0.0.1:${port}/`, close: () => void host.close() }
}

function medians(times: readonly ListTimes[]): ListTimes {
  const of = (key: keyof ListTimes) => median(times.map((each) => each[key]))
  return { first: of('first'), filter: of('filter'), sort: of('sort'), selectAll: of('selectAll') }
}

/** Our own API’s answer. */
function asPage(value: unknown): { readonly items: readonly Row[]; readonly nextCursor: string | null } {
  return value as { readonly items: readonly Row[]; readonly nextCursor: string | null }
}
