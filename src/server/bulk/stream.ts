import type { Context } from 'hono'
import type { Problem, ProblemDocument } from '#domain/problem.ts'
import type { Occasion } from '../operations/occasion.ts'
import type { Course } from './course.ts'

const STREAM = 'application/x-ndjson'

/** How often a client is told how far its request is. */
const PROGRESS_MS = 100

/** What the last line says. */
export type StreamEnd<A> = { readonly answer: A } | { readonly problem: ProblemDocument }

interface Streaming<A> {
  readonly work: (course: Course) => Promise<A>
  readonly problemOf: (error: unknown) => Problem
  /** The lines that the end is sent as, for one that is too long to be read at once; absent: one. */
  readonly linesOf?: (end: StreamEnd<A>) => Iterable<object>
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
  { work, problemOf, linesOf = (end) => [end] }: Streaming<A>,
): Response {
  const left = new AbortController()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (line: object) => {
        if (!left.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      const end = (last: StreamEnd<A>) => {
        for (const line of linesOf(last)) write(line)
      }
      const course = { signal: AbortSignal.any([signal, left.signal]), onProgress: throttled(write) }
      void work(course)
        .then(
          (answer) => end({ answer }),
          (error: unknown) => end({ problem: problemOf(error).document }),
        )
        .finally(() => {
          if (!left.signal.aborted) controller.close()
        })
    },
    cancel: () => left.abort(),
  })
  return new Response(body, { headers: { 'Content-Type': STREAM, 'X-Accel-Buffering': 'no' } })
}

function throttled(write: (line: object) => void): Course['onProgress'] {
  let last = performance.now()
  return (done, total) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    write({ progress: { done, total } })
  }
}
