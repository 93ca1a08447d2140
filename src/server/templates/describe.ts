import { fieldsOf } from '#domain/catalogue/index.ts'
import { placeholdersOf } from '#domain/template/fill.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fieldsToWire, fromWire, type WireRecord, wireNamesOf } from '#domain/wire.ts'
import { isTemplated } from '#domain/template/templated.ts'
import type { StoredTemplate, TemplateContent } from '../database/templates.ts'

/** A template as the API answers it. */
export function toTemplate(contract: Contract, stored: StoredTemplate, followers: number): Template {
  const { first, last } = stored
  const draft = draftIn(contract, last.content)
  const isFirst = last.revision === 1
  return {
    id: last.id,
    ...draft,
    placeholders: placeholdersOf(draft.values),
    createdDate: first.savedDate,
    createdBy: first.savedBy,
    modifiedDate: isFirst ? null : last.savedDate,
    modifiedBy: isFirst ? null : last.savedBy,
    revision: last.revision,
    followers,
  }
}

/** What a template says, its values as parameters of this contract. */
export function draftIn(contract: Contract, content: TemplateContent): TemplateDraft {
  const { name, description } = content
  return { name, description, values: valuesIn(contract, content) }
}

/** A template's values as parameters of this contract; what it does not know of the other's is left out. */
export function valuesIn(contract: Contract, { values, contract: written }: TemplateContent): WireRecord {
  if (contract === written) return values
  const fields = fieldsOf(contract).filter(({ name }) => isTemplated(contract, name))
  const all = fieldsToWire(fromWire(written, values), fields)
  const kept = fields.flatMap((field) => wireNamesOf(field).filter((name) => hasValue(values, all, name)))
  return Object.fromEntries(kept.map((name) => [name, all[name] ?? null]))
}

/** Where one half of a reference is named, the other is not there to be said. */
function hasValue(written: WireRecord, all: WireRecord, name: string): boolean {
  return Object.hasOwn(written, name) && Object.hasOwn(all, name)
}
