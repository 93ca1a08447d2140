export interface Done {
  readonly done: number
  readonly total: number
}

/** What is done sooner needs no word. */
const PATIENCE = 1
/** From then on it is said how long it will take yet. */
const LONG = 10

/** Whether work that began so many seconds ago is to be spoken of. */
export function isLong(seconds: number): boolean {
  return seconds >= PATIENCE
}

/** How many seconds are left, at the pace so far; null while that is not to be said, or not known. */
export function secondsLeft(progress: Done | null, seconds: number): number | null {
  if (progress === null || progress.done === 0 || seconds < LONG) return null
  return Math.ceil((seconds * (progress.total - progress.done)) / progress.done)
}
