import type { BulkAnswer, BulkLine } from '#domain/bulk.ts'
import type { Problem } from '#domain/problem.ts'
import type { Course } from './course.ts'

export const STREAM = 'application/x-ndjson'

/** How often a client is told how far its request is. */
const PROGRESS_MS = 100

/** Answers with lines: how far the work is, then what it answers or why it is refused. A reader that leaves ends it. */
export function streamed(
  signal: AbortSignal,
  work: (course: Course) => Promise<BulkAnswer>,
  problemOf: (error: unknown) => Problem,
): Response {
  const left = new AbortController()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (line: BulkLine) => {
        if (!left.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      const course = { signal: AbortSignal.any([signal, left.signal]), onProgress: throttled(write) }
      void work(course)
        .then(
          (answer) => write({ answer }),
          (error: unknown) => write({ problem: problemOf(error).document }),
        )
        .finally(() => {
          if (!left.signal.aborted) controller.close()
        })
    },
    cancel: () => left.abort(),
  })
  return new Response(body, { headers: { 'Content-Type': STREAM, 'X-Accel-Buffering': 'no' } })
}

function throttled(write: (line: BulkLine) => void): Course['onProgress'] {
  let last = performance.now()
  return (done, total) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    write({ progress: { done, total } })
  }
}
