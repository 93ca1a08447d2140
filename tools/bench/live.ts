import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { constants, setPriority } from 'node:os'
import { type OwnServer, startServer } from '../own-server.ts'
import { median } from './typing.ts'

export interface LiveCosts {
  /** How much longer a save takes while streams are open: the median of neighbouring rounds. */
  readonly slowdown: number
  /** Milliseconds for a save without and with streams. */
  readonly alone: number
  readonly watched: number
  /** The same while as many lists are in sight, whose pages ask what they show after each save. */
  readonly shownSlowdown: number
  readonly shownAlone: number
  readonly shown: number
  /** Milliseconds from a save at one server until a stream of another on the same database tells of it: the worst. */
  readonly latency: number
}

const STREAMS = 100
const ROUNDS = 16
const SAVES = 150
const TOLD = 30
/** Rounds with lists in sight, and how long they are saved to: pages rest for five seconds between counts. */
const SHOWN_ROUNDS = 7
const SHOWN_MS = { alone: 3000, shown: 10_000 }

/** Saves as fast as one client can, with and without open streams, in turns; then listens at another server. */
export async function measureLive(databaseUrl?: string): Promise<LiveCosts> {
  const database = databaseUrl === undefined ? {} : { databaseUrl }
  const server = await startServer(database)
  const other = await startServer({ ...database, folder: server.folder })
  const id = await create(server)
  await saves(server, id)
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const alone = await saves(server, id)
    const streams = await Promise.all(Array.from({ length: STREAMS }, () => openStream(server)))
    const watched = await saves(server, id)
    for (const stream of streams) stream.close()
    rounds.push({ alone, watched })
  }
  const shown = await shownRounds(server, id)
  const latency = await tellingTime(server, other, id)
  await other.dispose()
  await server.dispose()
  return {
    slowdown: median(rounds.map(({ alone, watched }) => watched / alone)),
    alone: median(rounds.map(({ alone }) => alone)),
    watched: median(rounds.map(({ watched }) => watched)),
    shownSlowdown: median(shown.map(({ alone, watched }) => watched / alone)),
    shownAlone: median(shown.map(({ alone }) => alone)),
    shown: median(shown.map(({ watched }) => watched)),
    latency,
  }
}

interface Round {
  readonly alone: number
  readonly watched: number
}

/**
 * The tabs are a process of their own, and leave the processors to the server and who saves, so that what they do, on the
 * machines of others, is not taken for what the server does. Each round is held
 * against what a save takes before and after it: the machine's own pace changes within a minute.
 */
async function shownRounds(server: OwnServer, id: string): Promise<readonly Round[]> {
  const rounds: Round[] = []
  let before = await savesFor(server, id, SHOWN_MS.alone)
  for (let round = 0; round < SHOWN_ROUNDS; round++) {
    const script = ['tools/run.mjs', 'tools/bench/tabs.ts', server.url, String(STREAMS)]
    const tabs = spawn(process.execPath, script, { stdio: ['pipe', 'pipe', 'inherit'] })
    if (tabs.pid !== undefined) setPriority(tabs.pid, constants.priority.PRIORITY_LOW)
    await once(tabs.stdout, 'data')
    const watched = await savesFor(server, id, SHOWN_MS.shown)
    tabs.stdin.end()
    await once(tabs, 'exit')
    const after = await savesFor(server, id, SHOWN_MS.alone)
    rounds.push({ alone: (before + after) / 2, watched })
    before = after
  }
  return rounds
}

async function savesFor(server: OwnServer, id: string, ms: number): Promise<number> {
  const from = performance.now()
  let count = 0
  for (; performance.now() - from < ms; count++) await post(server, { id, notes: `${from} ${count}` })
  return (performance.now() - from) / count
}

/** Milliseconds for one of many saves, one after the other. */
async function saves(server: OwnServer, id: string): Promise<number> {
  const from = performance.now()
  for (let n = 0; n < SAVES; n++) await post(server, { id, notes: `${from} ${n}` })
  return (performance.now() - from) / SAVES
}

async function tellingTime(server: OwnServer, other: OwnServer, id: string): Promise<number> {
  const stream = await openStream(other)
  let worst = 0
  for (let n = 0; n < TOLD; n++) {
    const told = stream.next()
    await post(server, { id, notes: `told ${n}` })
    const from = performance.now()
    await told
    worst = Math.max(worst, performance.now() - from)
    // At any moment of the other server's round.
    await new Promise((resolve) => setTimeout(resolve, 37 * (n % 8)))
  }
  stream.close()
  return worst
}

interface Stream {
  /** Resolves when something more is told. */
  readonly next: () => Promise<void>
  readonly close: () => void
}

/** Resolves when the stream has begun. */
function openStream({ url }: OwnServer): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const request = get(`${url}/api/events`, { agent: false }, (response) => {
      let tell = () => {}
      const next = () =>
        new Promise<void>((told) => {
          tell = told
        })
      response.on('data', () => tell())
      response.on('error', () => undefined)
      void next().then(() => resolve({ next, close: () => request.destroy() }))
    })
    request.on('error', reject)
  })
}

async function create(server: OwnServer): Promise<string> {
  const saved = await post(server, { name: 'Watched' })
  if (typeof saved === 'object' && saved !== null && 'id' in saved) return String(saved.id)
  throw new Error('Nothing was created.')
}

async function post({ url }: OwnServer, body: object): Promise<unknown> {
  const response = await fetch(`${url}/api/inventory-operations`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`A save was answered ${response.status}.`)
  return response.json()
}
