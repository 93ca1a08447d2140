import type { Context } from 'hono'
import type { Problem } from '#domain/problem.ts'
import { joined } from '#domain/transfer/bytes.ts'
import type { Occasion } from '../operations/occasion.ts'
import type { Course } from './course.ts'

const STREAM = 'application/x-ndjson'

/** How often a client is told how far its request is. */
const PROGRESS_MS = 100

/** What the last line says. */
export type StreamEnd<A> = { readonly answer: A } | { readonly problem: Problem }

/** What is said on one line: an object, or its JSON in pieces. */
type Line = object | readonly Uint8Array[]

interface Streaming<A> {
  readonly work: (course: Course) => Promise<A>
  readonly problemOf: (error: unknown) => Problem
  /** The lines that the end is sent as, for one that is too long to be read at once; absent: one. */
  readonly linesOf?: (end: StreamEnd<A>) => AsyncIterable<Line>
}

/** Whether a request asks for lines. */
export function isStream(context: Context): boolean {
  return (context.req.header('Accept') ?? '').includes(STREAM)
}

/** The head of a stream is sent before anything is stored, so it cannot name the change set. */
export function silent({ settings, reason, now }: Occasion): Occasion {
  return { settings, reason, now }
}

/** Answers with lines: how far the work is, then what it answers or why it is refused. A reader that leaves ends it. */
export function streamed<A>(
  signal: AbortSignal,
  { work, problemOf, linesOf = lineOf }: Streaming<A>,
): Response {
  const left = new AbortController()
  let tell: (line: Line) => void = () => undefined
  const course = {
    signal: AbortSignal.any([signal, left.signal]),
    onProgress: throttled((line) => tell(line)),
  }
  const lines = linesWhen(work(course), problemOf, linesOf)
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      tell = (line) => {
        if (!left.signal.aborted) controller.enqueue(bytesOf(line))
      }
    },
    // The end may be long: it is made no faster than it is read.
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done !== true) tell(value)
      else if (!left.signal.aborted) controller.close()
    },
    cancel: () => left.abort(),
  })
  return new Response(body, { headers: { 'Content-Type': STREAM, 'X-Accel-Buffering': 'no' } })
}

async function* linesWhen<A>(
  work: Promise<A>,
  problemOf: (error: unknown) => Problem,
  linesOf: (end: StreamEnd<A>) => AsyncIterable<Line>,
): AsyncGenerator<Line, undefined> {
  yield* linesOf(
    await work.then(
      (answer) => ({ answer }),
      (error: unknown) => ({ problem: problemOf(error) }),
    ),
  )
}

const encoder = new TextEncoder()
const newline = encoder.encode('\n')

function bytesOf(line: Line): Uint8Array {
  return joined(Array.isArray(line) ? [...line, newline] : [encoder.encode(JSON.stringify(line)), newline])
}

async function* lineOf<A>(end: StreamEnd<A>): AsyncIterable<Line> {
  yield 'answer' in end ? end : { problem: end.problem.document }
}

function throttled(write: (line: object) => void): Course['onProgress'] {
  let last = performance.now()
  return (done, total) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    write({ progress: { done, total } })
  }
}
