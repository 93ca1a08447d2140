import { type InventoryOperation, isFieldName } from '#domain/catalogue/index.ts'
import { judge } from '#domain/judge.ts'
import { narrate, type Segment } from '#domain/narrate.ts'
import { settle, template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { review } from '#domain/review.ts'
import type { ErrorRule, Finding, WarningRule } from '#domain/rules.ts'
import { type Story, storyOf } from '#domain/story.ts'
import { faultsOf } from '#domain/template/faults.ts'
import { fillTemplate, type PlaceholderValues, placeholdersOf } from '#domain/template/fill.ts'
import { templateValuesOf } from '#domain/template/propose.ts'
import type { Placeholder } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WireRecord } from '#domain/wire.ts'
import type { WordsWith } from '#domain/words/words.ts'
import type { FieldsView } from '#fields/form-scope.ts'

/** What is to be said of a template as it stands in its form. */
export interface TemplateView extends FieldsView {
  readonly values: WireRecord
  readonly placeholders: readonly Placeholder[]
  /** What is wrong with the template, and with the operation that its example makes. */
  readonly faults: readonly Finding<ErrorRule>[]
  readonly narration: readonly Segment[]
  readonly story: Story
}

interface Facts {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly words: WordsWith<'tell'>
}

export function templateViewOf(
  { contract, plant, words }: Facts,
  record: InventoryOperation,
  example: PlaceholderValues,
): TemplateView {
  const values = templateValuesOf(contract, record)
  const filled = fillTemplate({ values }, example)
  const judged = judge(contract, plant, template(contract), filled.record)
  const made = settle(contract, judged.attempt)
  const named = withPlaceholders(plant)
  const open = new Set(filled.unresolved.map(({ parameter }) => parameter))
  const { warnings } = review(contract, record, { reasonCodeType: null })
  return {
    record,
    lacking: {},
    fieldWarnings: firstOfEach(warnings),
    values,
    placeholders: placeholdersOf(values),
    // Of what has no example yet it cannot be told whether there is such a place.
    faults: [
      ...faultsOf(values),
      // That a name is wanted stands beside its label.
      ...judged.errors
        .filter(({ parameter, rule }) => !open.has(parameter) && rule !== 'name.missing')
        .map(withoutNearest),
    ],
    narration: narrate(contract, made, named, words),
    story: storyOf(contract, made, named),
  }
}

/** What still has a placeholder is called by it: it is nothing that the plant does not know. */
function withPlaceholders(plant: PlantIndex): PlantIndex {
  return {
    ...plant,
    byLabel: (target, label) => (hasBrace(label) ? [{ id: label, label }] : plant.byLabel(target, label)),
  }
}

/** A path with a placeholder is no place yet. */
export function hasBrace(text: string): boolean {
  return /[{}]/.test(text)
}

/** What was meant by an example is not to be put in the place of its placeholder. */
function withoutNearest(finding: Finding<ErrorRule>): Finding<ErrorRule> {
  const { nearest: _, ...params } = finding.params
  return { ...finding, params }
}

function firstOfEach(warnings: readonly Finding<WarningRule>[]): FieldsView['fieldWarnings'] {
  const named = warnings.filter(({ field }) => field !== null && isFieldName(field))
  return Object.fromEntries(named.toReversed().map((warning) => [warning.field, warning]))
}
