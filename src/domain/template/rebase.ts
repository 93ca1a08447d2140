import { isSame } from '../diff.ts'
import { operationFrom } from '../operation.ts'
import type { Contract } from '../vocabulary.ts'
import { asRecord } from './as-record.ts'
import { templateValuesOf } from './propose.ts'
import type { TemplateDraft } from './template.ts'

/** Two edits of a template that began from one revision. */
export interface TemplateClash {
  readonly base: TemplateDraft
  readonly theirs: TemplateDraft
  readonly mine: TemplateDraft
}

/** Mine on top of theirs: what was changed here stays, everything else is as they stored it. */
export function rebase(contract: Contract, { base, theirs, mine }: TemplateClash): TemplateDraft {
  const from = asRecord(contract, base.values)
  const there = asRecord(contract, theirs.values)
  const here = asRecord(contract, mine.values)
  const record = operationFrom((field) => (isSame(here[field], from[field]) ? there : here)[field])
  return {
    name: (mine.name === base.name ? theirs : mine).name,
    description: (mine.description === base.description ? theirs : mine).description,
    values: templateValuesOf(contract, record),
  }
}
