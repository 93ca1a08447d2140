import { type Field, fieldsOf } from '../catalogue/index.ts'
import type { Kind } from '../kinds.ts'
import { contracts } from '../vocabulary.ts'
import { type Parameter, parametersOf } from '../wire.ts'
import type { TextStyle } from './parts.ts'

/** The parameter of either contract. */
export function templateParameter(name: string): Parameter | undefined {
  return parameters.get(name)
}

/** The names of a template's values, in the catalogue's order. */
export function inOrder(names: Iterable<string>): readonly string[] {
  return [...names].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** The field, where it refers to something of the plant. */
export function fieldOfReference(name: string): Field | undefined {
  return references.get(name)
}

/** How a parameter's text is read; null where it may hold no placeholder. */
export function styleOf({ field, half }: Parameter): TextStyle | null {
  return half === 'id' ? null : styles[field.kind]
}

const styles = {
  id: null,
  text: 'plain',
  expression: 'expression',
  decimal: null,
  integer: null,
  flag: null,
  choice: null,
  reference: 'plain',
} as const satisfies Record<Kind, TextStyle | null>

/** 2025-09 last, which knows more of them; both list them in the catalogue's order. */
const parameters: ReadonlyMap<string, Parameter> = new Map(
  contracts.flatMap((contract) => parametersOf(contract).map((each) => [each.name, each] as const)),
)
const places: ReadonlyMap<string, number> = new Map(
  contracts.flatMap((contract) => parametersOf(contract).map(({ name }, index) => [name, index] as const)),
)
const references: ReadonlyMap<string, Field> = new Map(
  contracts.flatMap((contract) =>
    fieldsOf(contract).flatMap((field) => (field.kind === 'reference' ? [[field.name, field] as const] : [])),
  ),
)

/** What a template may take of an operation's own references. */
export const ownNames: readonly string[] = [...references.keys()].flatMap((name) => [
  `${name}.name`,
  `${name}.path`,
])
