import type { ChangeSet } from '#data/changes.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { localMoment } from '#ui/moment.ts'

/** How many operations a change set touched. */
export function operationsIn({ counts }: ChangeSet): number {
  return (counts['created'] ?? 0) + (counts['updated'] ?? 0) + (counts['deleted'] ?? 0)
}

const plantCountNames = ['plantCreated', 'plantUpdated', 'plantDeleted'] as const

/** How many records of the plant it touched. */
export function plantRecordsIn({ counts }: ChangeSet): number {
  return plantCountNames.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
}

const MOST_FIELDS = 3

/** What a change set did, by the names of what it touched. */
export function titleOf(words: WordsWith<'history'>, set: ChangeSet): string {
  const { kinds, titles, andMore } = words.history
  const { kind, summary, reverts } = set
  const name = kinds[kind] ?? kind
  const isToggle = summary?.enabled != null && (kind === 'update' || kind === 'bulk-edit')
  const title = titles[isToggle ? (summary.enabled ? 'enable' : 'disable') : kind]
  if (title === undefined || summary === null) return name
  const { names, fields } = summary
  const labels = fields.slice(0, MOST_FIELDS).map((field) => words.fields[field].label)
  const listed = (few: readonly string[], all: number) =>
    all > few.length ? andMore(few.join(', '), all - few.length) : few.join(', ')
  return title({
    names: listed(names, operationsIn(set)),
    fields: listed(labels, fields.length),
    reverted: reverts === null ? '' : localMoment(reverts.savedDate, words.code),
  })
}

/** What it did besides: to the plant, and why. */
export function moreOf({ history }: WordsWith<'history'>, { counts, reason }: ChangeSet): string {
  const plant = history.plantCounts(
    counts['plantCreated'] ?? 0,
    counts['plantUpdated'] ?? 0,
    counts['plantDeleted'] ?? 0,
  )
  return [plant, reason === null ? '' : `“${reason}”`].filter(Boolean).join('. ')
}
