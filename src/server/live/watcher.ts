import type { ChangeEvent } from '#domain/change-event.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { changesAfter } from '../database/change-feed.ts'
import { failure } from '../http/problems.ts'
import type { Store } from '../store.ts'
import { changeFrames, heartbeat, startFrame } from './frames.ts'
import { tellRecords } from './tell-records.ts'

/** Where a stream's bytes go. */
export interface Sink {
  readonly send: (bytes: Uint8Array) => void
  readonly end: () => void
}

export interface Watcher {
  /** How many streams are told. */
  readonly count: () => number
  /**
   * Tells a stream of every change set after `since` (null: from now on), on whichever server it is stored. Resolves
   * when the stream knows where it stands; rejects when the database does not answer.
   */
  readonly follow: (since: number | null, sink: Sink) => Promise<void>
  readonly leave: (sink: Sink) => void
  /** Ends all streams, for good. */
  readonly stop: () => void
}

/** How often the database is asked what other servers have stored. */
const ASK_MS = 200
/** Proxies end connections on which nothing is said for half a minute or a minute. */
const HEARTBEAT_MS = 20_000

interface Joining {
  readonly since: number | null
  readonly sink: Sink
  readonly joined: () => void
  readonly refused: (error: unknown) => void
}

/** One for all streams of a server. Asks nothing while nobody listens. */
export function createWatcher(store: Store, contract: Contract): Watcher {
  const sinks = new Set<Sink>()
  const joining = new Set<Joining>()
  /** The last change set that `sinks` were told of. */
  let told = 0
  let isRunning = false
  let isQuiet = true
  let wake = () => {}

  const count = () => sinks.size + joining.size
  const endAll = () => {
    for (const sink of sinks) sink.end()
    sinks.clear()
    wake()
  }
  store.onWrite(() => {
    // Saves that follow each other closely are told together.
    if (isQuiet) wake()
  })
  return {
    count,
    follow: (since, sink) =>
      new Promise((joined, refused) => {
        joining.add({ since, sink, joined, refused })
        wake()
        if (!isRunning) void run()
      }),
    leave: (sink) => {
      sinks.delete(sink)
      for (const each of joining) if (each.sink === sink) joining.delete(each)
      if (count() === 0) wake()
    },
    stop: () => {
      endAll()
      refuse(joining, failure('unavailable'))
    },
  }

  async function run(): Promise<void> {
    isRunning = true
    const beat = setInterval(() => sendAll(heartbeat), HEARTBEAT_MS)
    while (count() > 0) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      await ask()
      if (count() > 0) await Promise.race([woken, wait(ASK_MS)])
    }
    clearInterval(beat)
    isRunning = false
  }

  async function ask(): Promise<void> {
    const newcomers = [...joining]
    try {
      const { seq, news, missed } = await store.read(async (session) => {
        const { db, seq: last } = session
        const changes = sinks.size === 0 ? [] : await changesAfter(db, told, last)
        return {
          seq: last,
          news: await tellRecords(session, contract, changes),
          missed: await Promise.all(newcomers.map(({ since }) => changesAfter(db, since ?? last, last))),
        }
      })
      isQuiet = news.length === 0
      if (!isQuiet) sendAll(changeFrames(news))
      told = seq
      for (const [index, newcomer] of newcomers.entries()) {
        // It may have left meanwhile.
        if (joining.delete(newcomer)) welcome(newcomer, seq, missed[index] ?? [])
      }
    } catch (error) {
      // Streams that cannot be told the truth end; their readers come back and go on where they were.
      endAll()
      refuse(newcomers, error)
    }
  }

  function welcome({ sink, joined }: Joining, seq: number, missed: readonly ChangeEvent[]): void {
    sinks.add(sink)
    sink.send(startFrame(seq - missed.length))
    if (missed.length > 0) sink.send(changeFrames(missed))
    joined()
  }

  function refuse(newcomers: Iterable<Joining>, error: unknown): void {
    for (const newcomer of newcomers) if (joining.delete(newcomer)) newcomer.refused(error)
  }

  function sendAll(bytes: Uint8Array): void {
    for (const sink of sinks) sink.send(bytes)
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
