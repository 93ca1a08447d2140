import type { ChangeSet } from '#data/changes.ts'

/** A line of the list: the day that the ones below it belong to, or a change set. */
export type ListLine =
  | { readonly is: 'day'; readonly key: string; readonly date: string }
  | { readonly is: 'set'; readonly key: string; readonly set: ChangeSet }

/** The change sets with a band before each day, by the engineer's clock. */
export function linesByDay(sets: readonly ChangeSet[]): readonly ListLine[] {
  return sets.flatMap((set, index): readonly ListLine[] => {
    const line: ListLine = { is: 'set', key: set.id, set }
    const day = new Date(set.savedDate).toDateString()
    const before = sets[index - 1]
    const isSameDay = before !== undefined && new Date(before.savedDate).toDateString() === day
    return isSameDay ? [line] : [{ is: 'day', key: day, date: set.savedDate }, line]
  })
}
