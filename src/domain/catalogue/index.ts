import type { Condition } from '../condition.ts'
import type { KindValues } from '../kinds.ts'
import { type ChoiceName, type ChoiceValue, type Contract, isChoiceName, vocabulary } from '../vocabulary.ts'
import { advanced } from './advanced.ts'
import { general } from './general.ts'
import { inventory } from './inventory.ts'
import { material } from './material.ts'
import { movement } from './movement.ts'
import { quantity } from './quantity.ts'
import type { FieldSpec, Section } from './section.ts'
import { trigger } from './trigger.ts'

/** The sections of an inventory operation, in the order of the screen. */
export const sections = { general, trigger, movement, quantity, material, inventory, advanced }
export type SectionName = keyof typeof sections
export const sectionNames = keysOf(sections)

/** Every field of any contract, by name. */
export const catalogue = {
  ...general,
  ...trigger,
  ...movement,
  ...quantity,
  ...material,
  ...inventory,
  ...advanced,
}
export type Catalogue = typeof catalogue
export type FieldName = keyof Catalogue
export const fieldNames = keysOf(catalogue)

/** One inventory operation: every fact of every contract; a fact that a contract does not know is null there. */
export type InventoryOperation = {
  -readonly [N in FieldName]: ValueIn<N, Catalogue[N]>
}
type ValueIn<N, S extends FieldSpec> = S['kind'] extends 'choice'
  ? N extends ChoiceName
    ? ChoiceValue<N> | (S extends { when: Condition } ? null : never)
    : never
  : KindValues[S['kind']]

/** A catalogue entry as one contract has it. */
export interface Field extends Omit<FieldSpec, 'contracts'> {
  readonly name: FieldName
  readonly section: SectionName
  /** The values that may be offered for a choice, in order; empty for other kinds. */
  readonly values: readonly string[]
}

/** The fields that a contract knows, in the order of the screen. */
export function fieldsOf(contract: Contract): readonly Field[] {
  return byContract[contract]
}

/** The field of this name in a contract; undefined where the contract does not know it. */
export function fieldOf(contract: Contract, name: string): Field | undefined {
  return byName[contract].get(name)
}

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(catalogue, name)
}

const byContract: Record<Contract, readonly Field[]> = {
  '2025-03': entriesOf('2025-03'),
  '2025-09': entriesOf('2025-09'),
}

const byName: Record<Contract, ReadonlyMap<string, Field>> = {
  '2025-03': new Map(byContract['2025-03'].map((field) => [field.name, field])),
  '2025-09': new Map(byContract['2025-09'].map((field) => [field.name, field])),
}

function entriesOf(contract: Contract): readonly Field[] {
  return sectionNames.flatMap((section) =>
    keysOf<Section>(sections[section]).flatMap((name) => {
      const { contracts, ...facts }: FieldSpec = isFieldName(name) ? catalogue[name] : { kind: 'text' }
      const differing = contracts?.[contract]
      if (differing === null || !isFieldName(name)) return []
      return [{ values: isChoiceName(name) ? vocabulary[name] : [], ...facts, ...differing, name, section }]
    }),
  )
}

/** `Object.keys` for an object known to hold nothing but its declared keys. */
function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  return Object.keys(object) as (keyof T & string)[]
}
