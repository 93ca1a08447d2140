import type { ChangeSet } from '#data/changes.ts'
import { operationsIn } from '#domain/change-summary.ts'
import type { TemplateChangeWire } from '#domain/template/template.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { localMoment } from '#ui/moment.ts'

/** How many records of the plant it touched. */
export function plantRecordsIn(set: ChangeSet): number {
  return sum(became(set, 'plant'))
}

/** How many templates it touched. */
export function templatesIn(set: ChangeSet): number {
  return sum(became(set, 'templates'))
}

/** How many of them it created, updated and deleted. */
function became({ counts }: ChangeSet, what: 'plant' | 'templates') {
  const of = (outcome: string) => counts[`${what}${outcome}`] ?? 0
  return [of('Created'), of('Updated'), of('Deleted')] as const
}

function sum(all: readonly number[]): number {
  return all.reduce((before, each) => before + each, 0)
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
    names: listed(names, operationsIn(set) + templatesIn(set)),
    fields: listed(labels, fields.length),
    reverted: reverts === null ? '' : localMoment(reverts.savedDate, words.code),
  })
}

/** What it did besides: to the plant, to templates that its title does not name, and why. */
export function moreOf({ history }: WordsWith<'history'>, set: ChangeSet): string {
  const { kind, reason } = set
  const plant = history.plantCounts(...became(set, 'plant'))
  const isNamed = kind.startsWith('template-') && kind !== 'template-import'
  const templates = isNamed ? '' : history.templateCounts(...became(set, 'templates'))
  return [plant, templates, reason === null ? '' : `“${reason}”`].filter(Boolean).join('. ')
}

/** Whether a revert would leave a template as it is. */
export function isEditedSince({ after, revision, current }: TemplateChangeWire): boolean {
  return current !== (after === null ? null : revision)
}
