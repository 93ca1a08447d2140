// Measures what the product promises of weight and speed, all of it or some (`npm run bench -- list typing`); fails when a
// promise is not kept.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { chromium } from 'playwright'
import { apiAt } from '../../e2e/fixtures/api.ts'
import { chromiumFlags, findChromium } from '../chromium/find.ts'
import { freePort, startServer } from '../own-server.ts'
import { createDatabase, type PostgresServer, startPostgres } from '../postgres/server.ts'
import { measureBulk } from './bulk.ts'
import { measureEffort, total } from './effort.ts'
import { measureImportPage } from './import-page.ts'
import { compareLists } from './list.ts'
import { measureLive } from './live.ts'
import { plainForm } from './plain-form.ts'
import { residentMemory, startTime } from './process.ts'
import { measureTransfer } from './transfer.ts'
import { measureTransferMemory } from './transfer-memory.ts'
import { compareTyping, median } from './typing.ts'
import { weigh } from './weight.ts'

interface Figure {
  readonly what: string
  readonly value: number
  readonly bar: number
  readonly unit: string
  readonly note?: string
}

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: chromiumFlags,
})
const server = await startServer()
await apiAt(server.url).loadSample()
const plain = await servePlainForm()

/** In this order: what comes first finds the server idle, what comes last ends it. */
const parts = {
  memory,
  weight,
  typing,
  list,
  live,
  bulk,
  transfer,
  'import-page': importPage,
  'transfer-memory': transferMemory,
  effort,
  start,
}
const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for await (const figure of await measure()) report(figure)
}

await browser.close()
plain.close()
await server.dispose()

async function weight(): Promise<Figure[]> {
  const { list, editor, strangers } = await weigh(browser, server.url)
  return [
    { what: 'JS and CSS to open the list', value: list, bar: 225, unit: 'kB gzipped' },
    { what: 'JS and CSS to open the editor', value: editor, bar: 265, unit: 'kB gzipped' },
    {
      what: 'Parts of the mock or the database in the page',
      value: strangers.length,
      bar: 0,
      unit: '',
      note: strangers.join(', '),
    },
  ]
}

async function typing(): Promise<Figure[]> {
  const costs = await compareTyping(browser, `${server.url}/operations/new`, plain.url)
  const figure = (what: string, of: 'key' | 'show', bar: number): Figure => ({
    what,
    value: costs.ratio[of],
    bar,
    unit: '× plain',
    note: `${costs.ours[of].toFixed(2)} ms against ${costs.plain[of].toFixed(2)} ms`,
  })
  return [
    figure('Work for one key in Name', 'key', 1.4),
    figure('Work to show a conditional field', 'show', 1.8),
  ]
}

async function list(): Promise<Figure[]> {
  const { ours, plain, scrolling } = await compareLists(browser)
  const figure = (what: string, of: keyof typeof ours, bar: number): Figure => ({
    what: `100,000 operations: ${what}`,
    value: ours[of] / plain[of],
    bar,
    unit: '× plain',
    note: `${ours[of].toFixed(0)} ms against ${plain[of].toFixed(0)} ms`,
  })
  return [
    figure('first rows', 'first', 4),
    figure('a key in the search', 'filter', 6),
    figure('a click that sorts', 'sort', 2),
    figure('select all', 'selectAll', 3),
    { what: 'Scrolling them: the longest frame', value: scrolling.longestFrame, bar: 50, unit: 'ms' },
    { what: 'Scrolling them: longest without names', value: scrolling.longestBlank, bar: 200, unit: 'ms' },
    { what: 'Scrolling them: longest in part', value: scrolling.longestPart, bar: 200, unit: 'ms' },
  ]
}

async function importPage(): Promise<Figure[]> {
  const { longestTask, plan } = await measureImportPage(browser)
  const note = `the plan after ${(plan / 1000).toFixed(1)} s`
  return [{ what: 'Importing 10,000 rows: longest task', value: longestTask, bar: 100, unit: 'ms', note }]
}

async function effort(): Promise<Figure[]> {
  const { oneByOne, byPattern } = await measureEffort(browser)
  const { clicks, fields, keys } = byPattern
  return [
    {
      what: 'Nineteen operations by a pattern',
      value: total(byPattern) / total(oneByOne),
      bar: 0.25,
      unit: '× single',
      note: `${total(byPattern)} (${clicks} clicks, ${fields} fields, ${keys} keys) against ${total(oneByOne)}`,
    },
  ]
}

async function start(): Promise<Figure[]> {
  await server.kill()
  const times: number[] = []
  for (let round = 0; round < 5; round++) times.push(await startTime(server.folder))
  return [{ what: 'npm start until it answers', value: median(times) / 1000, bar: 2, unit: 's' }]
}

function live(): AsyncIterable<Figure> {
  return onEachDatabase(liveOn)
}

function bulk(): AsyncIterable<Figure> {
  return onEachDatabase(bulkOn)
}

function transfer(): AsyncIterable<Figure> {
  return onEachDatabase(transferOn)
}

type Figures = AsyncIterable<Figure> | Promise<Figure[]>

async function* onEachDatabase(
  measure: (name: string, postgres?: PostgresServer) => Figures,
): AsyncGenerator<Figure> {
  yield* await measure('SQLite')
  const postgres = await startPostgres()
  if (postgres === undefined) return
  yield* await measure('Postgres', postgres)
  await postgres.stop()
}

async function liveOn(name: string, postgres?: PostgresServer): Promise<Figure[]> {
  const url = postgres === undefined ? undefined : await createDatabase(postgres, 'bench_live')
  const { slowdown, alone, watched, shownSlowdown, shownAlone, shown, latency } = await measureLive(url)
  const note = `${watched.toFixed(2)} ms against ${alone.toFixed(2)} ms`
  return [
    { what: `A save with 100 open tabs, ${name}`, value: slowdown, bar: 1.1, unit: '× none open', note },
    {
      what: `A save with 100 lists in sight, ${name}`,
      value: shownSlowdown,
      bar: 1.1,
      unit: '× none open',
      note: `${shown.toFixed(2)} ms against ${shownAlone.toFixed(2)} ms`,
    },
    { what: `Until another server tells of it, ${name}`, value: latency / 1000, bar: 1, unit: 's' },
  ]
}

async function bulkOn(name: string, postgres?: PostgresServer): Promise<Figure[]> {
  const url = postgres === undefined ? undefined : await createDatabase(postgres, 'bench_bulk')
  const costs = await measureBulk(url)
  return costs.flatMap(({ column, plain, ...ours }) =>
    (['preview', 'apply'] as const).map((act) => ({
      what: `10,000 records’ ${column}: ${act}, ${name}`,
      value: ours[act] / plain,
      bar: 3,
      unit: '× plain',
      note: `${ours[act].toFixed(0)} ms against ${plain.toFixed(0)} ms`,
    })),
  )
}

async function transferOn(name: string, postgres?: PostgresServer): Promise<Figure[]> {
  const url = postgres === undefined ? undefined : await createDatabase(postgres, 'bench_transfer')
  const { plain, plan, commit } = await measureTransfer(url)
  return [
    {
      what: `10,000 rows of a file: plan and commit, ${name}`,
      value: (plan + commit) / plain,
      bar: 4,
      unit: '× plain',
      note: `${plan.toFixed(0)} and ${commit.toFixed(0)} ms against ${plain.toFixed(0)} ms`,
    },
  ]
}

function transferMemory(): AsyncIterable<Figure> {
  return onEachDatabase(transferMemoryOn)
}

async function* transferMemoryOn(name: string, postgres?: PostgresServer): AsyncGenerator<Figure> {
  const measured = measureTransferMemory(
    postgres === undefined ? undefined : (database) => createDatabase(postgres, database),
  )
  for await (const { what, format, peak, megabytes, seconds } of measured) {
    const note = `${megabytes.toFixed(0)} MB of file in ${seconds.toFixed(1)} s`
    yield {
      what: `100,000 records, ${format}: ${what}, ${name}`,
      value: peak,
      bar: 400,
      unit: 'MB over idle',
      note,
    }
  }
}

async function memory(): Promise<Figure[]> {
  const pid = server.pid()
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const value = pid === undefined ? Number.NaN : residentMemory(pid)
  return [{ what: 'Idle memory of the server', value, bar: 150, unit: 'MB' }]
}

function report({ what, value, bar, unit, note }: Figure): void {
  const kept = value <= bar
  const line = [what.padEnd(48), value.toFixed(2).padStart(8), `of ${bar}`.padStart(8), unit.padEnd(11)]
  console.log(`${kept ? 'kept  ' : 'BROKEN'}  ${line.join(' ')} ${note ?? ''}`)
  if (!kept) process.exitCode = 1
}

async function servePlainForm(): Promise<{ readonly url: string; readonly close: () => void }> {
  const port = await freePort()
  const html = plainForm()
  const host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html))
  host.listen(port, '127.0.0.1')
  await once(host, 'listening')
  return { url: `http://127.0.0.1:${port}/`, close: () => void host.close() }
}
