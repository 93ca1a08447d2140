import { Problem } from '#domain/problem.ts'

/** How far a long request is, and whether it is still wanted. */
export interface Course {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** How long other requests wait at most while one is worked on. */
const TURN_MS = 25

/** Stands between two pieces of a long work. */
export type Pause = () => Promise<void>

/** So many small things are done at once. */
export const PIECE = 50

/** Works on many, one after the other, with pauses. */
export async function inTurns<T, R>(
  items: readonly T[],
  pause: Pause,
  work: (item: T) => R,
): Promise<readonly R[]> {
  const done: R[] = []
  for (const item of items) {
    if (done.length % PIECE === 0) await pause()
    done.push(work(item))
  }
  return done
}

/** Lets other requests have their turn, and stops where nobody waits for the answer any more. Throws `cancelled`. */
export function createBreather({ signal }: Pick<Course, 'signal'>): Pause {
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
