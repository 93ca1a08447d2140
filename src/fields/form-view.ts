import {
  type Field,
  type FieldName,
  fieldsOf,
  type InventoryOperation,
  isFieldName,
  type SectionName,
  sectionNames,
} from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { narrate, type Segment } from '#domain/narrate.ts'
import { applies, isEmpty } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { review } from '#domain/review.ts'
import { type Finding, type NoticeRule, needRules, type WarningRule } from '#domain/rules.ts'
import { type Story, storyOf } from '#domain/story.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WordsWith } from '#domain/words/words.ts'
import type { FieldsView } from './form-scope.ts'

/** What everything beside the inputs shows of a form: worked out some milliseconds after a change, off the typing path. */
export interface View extends FieldsView {
  /** How many fields are not as they were when the form was opened or last saved. */
  readonly unsaved: number
  readonly warnings: readonly Finding<WarningRule>[]
  /** The values that a save will drop, since their fields do not apply. */
  readonly drops: readonly Finding<NoticeRule>[]
  readonly sections: Readonly<Record<SectionName, SectionCount>>
  readonly notApplying: number
  readonly narration: readonly Segment[]
  readonly story: Story
}

export interface SectionCount {
  readonly set: number
  readonly applying: number
}

export interface ViewFacts {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly words: WordsWith<'tell'>
  /** What the form began from. */
  readonly initial: InventoryOperation
  /** In a form that was just begun the fields do not each complain that they are empty. */
  readonly isFresh: boolean
}

/** Works out the view. A part that says the same as before is the same object, so that what shows it need not render. */
export function viewOf(facts: ViewFacts, record: InventoryOperation, before: View | null): View {
  const { contract, plant, words, initial, isFresh } = facts
  const applying = fieldsOf(contract).filter((field) => applies(field, record))
  const findings = review(contract, record, { reasonCodeType: plant.reasonCodeType(record.reasonCode?.id) })
  return {
    record,
    unsaved: diff(initial, record).length,
    warnings: keep(before?.warnings, findings.warnings),
    lacking: keep(before?.lacking, lackingOf(findings.warnings)),
    fieldWarnings: keep(before?.fieldWarnings, byField(findings.warnings, isFresh)),
    drops: keep(before?.drops, findings.notices),
    sections: keep(before?.sections, countSections(applying, record)),
    notApplying: fieldsOf(contract).length - applying.length,
    narration: keep(before?.narration, narrate(contract, record, plant, words)),
    story: keep(before?.story, storyOf(contract, record, plant)),
  }
}

/** The id is a fact about the record, not something to be set: it is not counted. */
function countSections(applying: readonly Field[], record: InventoryOperation): View['sections'] {
  const counts = Object.fromEntries(sectionNames.map((name) => [name, { set: 0, applying: 0 }]))
  for (const field of applying) {
    const count = counts[field.section]
    if (count === undefined || field.name === 'id') continue
    count.applying += 1
    if (!isEmpty(record[field.name])) count.set += 1
  }
  // Sound: built from every section's name.
  return counts as Record<SectionName, SectionCount>
}

function lackingOf(warnings: readonly Finding<WarningRule>[]): View['lacking'] {
  const needs: readonly string[] = needRules
  return Object.fromEntries(
    warnings
      .filter(({ rule, field }) => field !== null && needs.includes(rule))
      .map(({ field }) => [field, true]),
  )
}

function byField(warnings: readonly Finding<WarningRule>[], isFresh: boolean): View['fieldWarnings'] {
  const shown: { [N in FieldName]?: Finding<WarningRule> } = {}
  const needs: readonly string[] = needRules
  for (const warning of warnings) {
    if (warning.field === null || !isFieldName(warning.field)) continue
    if (isFresh && needs.includes(warning.rule)) continue
    shown[warning.field] ??= warning
  }
  return shown
}

function keep<T>(before: T | undefined, now: T): T {
  return before !== undefined && saysTheSame(before, now) ? before : now
}

/** Plain data of the same shape and values; comparing allocates nothing. */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => saysTheSame(a[key], b[key]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
