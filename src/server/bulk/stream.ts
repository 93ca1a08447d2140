import type { Context } from 'hono'
import type { Problem } from '#domain/problem.ts'
import type { Occasion } from '../operations/occasion.ts'
import type { Course } from './course.ts'

const STREAM = 'application/x-ndjson'

/** How often a client is told how far its request is. */
const PROGRESS_MS = 100

/** What the last line says. */
export type StreamEnd<A> = { readonly answer: A } | { readonly problem: Problem }

interface Streaming<A> {
  readonly work: (course: Course) => Promise<A>
  readonly problemOf: (error: unknown) => Problem
  /** The lines that the end is sent as, for one that is too long to be read at once, some as pieces of JSON; absent: one. */
  readonly linesOf?: (end: StreamEnd<A>) => Iterable<object | readonly Uint8Array[]>
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
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (line: object | readonly Uint8Array[]) => {
        if (left.signal.aborted) return
        const pieces = Array.isArray(line) ? line : [encoder.encode(JSON.stringify(line))]
        for (const piece of [...pieces, newline]) controller.enqueue(piece)
      }
      const end = (last: StreamEnd<A>) => {
        for (const line of linesOf(last)) write(line)
      }
      const course = { signal: AbortSignal.any([signal, left.signal]), onProgress: throttled(write) }
      void work(course)
        .then(
          (answer) => end({ answer }),
          (error: unknown) => end({ problem: problemOf(error) }),
        )
        .finally(() => {
          if (!left.signal.aborted) controller.close()
        })
    },
    cancel: () => left.abort(),
  })
  return new Response(body, { headers: { 'Content-Type': STREAM, 'X-Accel-Buffering': 'no' } })
}

const encoder = new TextEncoder()
const newline = encoder.encode('\n')

function lineOf<A>(end: StreamEnd<A>): Iterable<object> {
  return ['answer' in end ? end : { problem: end.problem.document }]
}

function throttled(write: (line: object) => void): Course['onProgress'] {
  let last = performance.now()
  return (done, total) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    write({ progress: { done, total } })
  }
}
