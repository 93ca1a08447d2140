import { type Field, type FieldName, fieldsOf } from '#domain/catalogue/index.ts'
import type { Kind } from '#domain/kinds.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** What is to become of a field in every selected record. */
export const acts = ['keep', 'set', 'clear', 'replace'] as const
export type Act = (typeof acts)[number]

/** How a text is made from what is there. */
export const ways = ['find', 'affix', 'pattern'] as const
export type Way = (typeof ways)[number]

export interface FieldPlan {
  readonly act: Act
  readonly way: Way
  readonly find: string
  readonly with: string
  readonly regex: boolean
  readonly matchCase: boolean
  readonly prefix: string
  readonly suffix: string
  readonly pattern: string
}

/** What is not named is kept. The values to set stand in the form. */
export type Plans = { readonly [N in FieldName]?: FieldPlan }

export const keptPlan: FieldPlan = {
  act: 'keep',
  way: 'find',
  find: '',
  with: '',
  regex: false,
  matchCase: true,
  prefix: '',
  suffix: '',
  pattern: '',
}

export function planOf(plans: Plans, name: FieldName): FieldPlan {
  return plans[name] ?? keptPlan
}

/** The fields that are to become something else, in the order of the screen. */
export function plannedFields(contract: Contract, plans: Plans): readonly Field[] {
  return offeredFields(contract).filter(({ name }) => planOf(plans, name).act !== 'keep')
}

/** The fields that can be changed in many records at once: what the runtime writes and the id cannot. */
export function offeredFields(contract: Contract): readonly Field[] {
  return fieldsOf(contract).filter((field) => field.runtime !== true && actsFor(field).length > 0)
}

export function actsFor({ kind, required }: Pick<Field, 'kind' | 'required'>): readonly Act[] {
  return actsOf[kind].filter((act) => act !== 'clear' || required !== true)
}

/** Only a name has to differ from record to record, so only names are made by a pattern. */
export function waysFor({ name }: Pick<Field, 'name'>): readonly Way[] {
  return name === 'name' ? ways : ways.filter((way) => way !== 'pattern')
}

const texts: readonly Act[] = ['keep', 'set', 'clear', 'replace']
const clearable: readonly Act[] = ['keep', 'set', 'clear']
const settable: readonly Act[] = ['keep', 'set']

const actsOf = {
  id: [],
  text: texts,
  expression: texts,
  decimal: clearable,
  integer: clearable,
  flag: settable,
  choice: settable,
  reference: clearable,
} satisfies Record<Kind, readonly Act[]>
