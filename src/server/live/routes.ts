import { Hono } from 'hono'
import { Problem } from '#domain/problem.ts'
import { failure, notFound, refusedAt } from '../http/problems.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { createWatcher, type Sink, type Watcher } from './watcher.ts'

/** The most streams of one server: each holds a connection. */
const MOST_STREAMS = 1000
/** A reader that is this far behind is not reading any more. */
const MOST_WAITING_BYTES = 4_000_000

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache',
  // nginx would keep it until there is more.
  'X-Accel-Buffering': 'no',
}

/** What is stored, told as it happens, to as many as listen. */
export function liveRoutes(store: Store, { contract, live }: Settings) {
  const watcher = createWatcher(store, contract)
  live?.addEventListener('abort', watcher.stop)
  return new Hono().get('/', async (c) => {
    if (live === undefined) throw notFound('This host does not tell of changes as they happen.')
    if (live.aborted) throw failure('unavailable')
    const since = readSince(c.req.query('since') ?? c.req.header('Last-Event-ID'))
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    if (watcher.count() >= MOST_STREAMS) throw tooMany()
    return c.body(await openStream(watcher, since), 200, headers)
  })
}

async function openStream(watcher: Watcher, since: number | null): Promise<ReadableStream<Uint8Array>> {
  let follow: Promise<void> | undefined
  let leave = () => {}
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const sink = sinkOf(controller, () => leave())
        leave = () => watcher.leave(sink)
        follow = watcher.follow(since, sink)
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES }),
  )
  await follow
  return stream
}

function sinkOf(controller: ReadableStreamDefaultController<Uint8Array>, leave: () => void): Sink {
  const end = () => {
    leave()
    controller.close()
  }
  return {
    end,
    send: (bytes) => {
      if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes)
      else end()
    },
  }
}

/** The query is for a reader that comes back by itself; the header is what a browser says when it does. */
function readSince(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw refusedAt('since', 'cursor.malformed', {})
}

function tooMany(): Problem {
  return new Problem('too-many', {
    title: 'Too many streams',
    detail: `This server tells ${MOST_STREAMS} listeners of changes already; try again later.`,
  })
}
