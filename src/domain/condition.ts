import { type ChoiceName, type ChoiceValue, isChoiceName } from './vocabulary.ts'

/** Choice -> the values that satisfy it; all choices named must hold. Data, so that it can be evaluated, listed and said. */
export type Condition = { readonly [C in ChoiceName]?: readonly ChoiceValue<C>[] }

/** The part of a record that conditions look at. */
export type Choices = { readonly [C in ChoiceName]?: string | null }

export interface Clause {
  readonly choice: ChoiceName
  readonly values: readonly string[]
}

/** The condition as a list, in the order in which it was written. */
export function clausesOf(condition: Condition | undefined): readonly Clause[] {
  if (condition === undefined) return none
  const known = read.get(condition)
  if (known !== undefined) return known
  const clauses = Object.entries(condition).flatMap(([choice, values]) =>
    isChoiceName(choice) ? [{ choice, values }] : [],
  )
  read.set(condition, clauses)
  return clauses
}

/** Whether the choices satisfy the condition; no condition always holds. */
export function holds(condition: Condition | undefined, choices: Choices): boolean {
  return failing(condition, choices) === undefined
}

/** The first clause that does not hold: the choice that decides, and the values that would let it. */
export function failing(condition: Condition | undefined, choices: Choices): Clause | undefined {
  return clausesOf(condition).find(({ choice, values }) => !values.includes(choices[choice] ?? ''))
}

/** The choices to watch to know whether the condition holds. */
export function watched(condition: Condition | undefined): readonly ChoiceName[] {
  return clausesOf(condition).map(({ choice }) => choice)
}

const none: readonly Clause[] = []
/** Conditions are looked at for every field of every record. */
const read = new WeakMap<Condition, readonly Clause[]>()
