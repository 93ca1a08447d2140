import { placeholdersOf } from '#domain/template/fill.ts'
import type { Template } from '#domain/template/template.ts'
import { receiving } from './templates.ts'

const values = { ...receiving.values, materialPath: 'Dairy/Raw/Raw Milk' }

/** The template that receives from a bay into a silo, as it is stored where the small plant is. */
export const aTemplate: Template = {
  ...receiving,
  values,
  id: 't',
  placeholders: placeholdersOf(values),
  createdDate: '',
  createdBy: '',
  modifiedDate: null,
  modifiedBy: null,
  revision: 1,
  followers: 0,
}
