import type { ChangeSet } from '#data/changes.ts'
import type { Words } from '#domain/words/words.ts'

/** How many operations a change set touched. */
export function operationsIn({ counts }: ChangeSet): number {
  return (counts['created'] ?? 0) + (counts['updated'] ?? 0) + (counts['deleted'] ?? 0)
}

/** What a change set was, in a few words. */
export function whatOf({ history }: Words, { kind }: ChangeSet): string {
  return history.kinds[kind] ?? kind
}

/** What it did besides: to the plant, and why. */
export function moreOf({ history }: Words, { counts, reason }: ChangeSet): string {
  const plant = history.plantCounts(counts['plantCreated'] ?? 0, counts['plantUpdated'] ?? 0)
  return [plant, reason === null ? '' : `“${reason}”`].filter(Boolean).join('. ')
}
