import { Problem } from '#domain/problem.ts'

/** How far a long request is, and whether it is still wanted. */
export interface Course {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** How long other requests wait at most while one is worked on. */
const TURN_MS = 25

/** Lets other requests have their turn, and stops where nobody waits for the answer any more. Throws `cancelled`. */
export function createBreather({ signal }: Course): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last > TURN_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      last = performance.now()
    }
    if (signal.aborted) {
      throw new Problem('cancelled', {
        title: 'Cancelled',
        detail: 'The request was withdrawn before it was done. Nothing was stored.',
      })
    }
  }
}
