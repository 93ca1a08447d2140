import { fieldsOf } from '#domain/catalogue/index.ts'
import { type FieldChange, isSame } from '#domain/diff.ts'
import { asRecord } from '#domain/template/as-record.ts'
import type { TemplateDraft } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WordsWith } from '#domain/words/words.ts'

/** One thing that two states of a record say, by what it is called. */
export interface ComparedLine {
  readonly key: string
  readonly label: string
  readonly change: FieldChange
}

/** All that two states of a template say: its own name and use, then the fields. Null: it was not there. */
export function templateLines(
  contract: Contract,
  words: WordsWith<'form'>,
  before: TemplateDraft | null,
  after: TemplateDraft | null,
): readonly ComparedLine[] {
  const [from, to] = [before, after].map((draft) => asRecord(contract, draft?.values ?? {}))
  const fields = fieldsOf(contract).filter(({ name }) => name !== 'id')
  return [
    ...(['name', 'description'] as const).map((own) => ({
      key: `template ${own}`,
      label: words.form.template[own],
      change: { field: shownAs[own], before: before?.[own] ?? null, after: after?.[own] ?? null },
    })),
    ...fields.map(({ name }) => ({
      key: name,
      label: words.fields[name].label,
      change: { field: name, before: from?.[name] ?? null, after: to?.[name] ?? null },
    })),
  ]
}

/** The lines in which the two differ. */
export function differingLines(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  return lines.filter(({ change }) => !isSame(change.before, change.after))
}

/** The fields whose values look as a template's own texts do. */
const shownAs = { name: 'name', description: 'notes' } as const
