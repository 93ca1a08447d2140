import type { MessagesByParameter } from '../problem.ts'
import type { Contract } from '../vocabulary.ts'
import type { TemplateDraft } from './template.ts'

/** A file of templates, as they are exported and imported. */
export interface TemplateFile {
  readonly templates: readonly (TemplateDraft & {
    /** Whose parameters the values are. */
    readonly contract: Contract
  })[]
}

export const templateImportOutcomes = ['create', 'update', 'unchanged', 'refused'] as const
export type TemplateImportOutcome = (typeof templateImportOutcomes)[number]

/** What one template of a file does, or has done. */
export interface TemplateImportRow {
  /** Counts the file's templates from 1. */
  readonly row: number
  readonly outcome: TemplateImportOutcome
  readonly name: string | null
  /** Of the template of this name, in any letter case; null: there is none yet. */
  readonly id: string | null
  readonly errors: MessagesByParameter
}

export interface TemplateImportAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  readonly counts: Readonly<Record<TemplateImportOutcome, number>>
  readonly rows: readonly TemplateImportRow[]
}
