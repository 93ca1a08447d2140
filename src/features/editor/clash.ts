import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { operationFrom, settle } from '#domain/operation.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Choices, Clash } from './merge.ts'
import { runtimeFields, toForm } from '#fields/form-values.ts'

/** Whether all that changed between two revisions is what the runtime writes. */
export function hasOnlyRuntimeChanges(
  contract: Contract,
  before: InventoryOperation,
  after: InventoryOperation,
): boolean {
  const runtime = runtimeFields(contract)
  return diff(before, after).every(({ field }) => runtime.includes(field))
}

/** The clash of a form with what another stored. State that the runtime writes is theirs, unless it was taken over. */
export function clashOf(
  contract: Contract,
  base: InventoryOperation,
  theirs: InventoryOperation,
  form: InventoryOperation,
  overrides: boolean,
): Clash {
  const ignored: readonly FieldName[] = ['id', ...(overrides ? [] : runtimeFields(contract))]
  const like = (record: InventoryOperation) =>
    operationFrom((name) => (ignored.includes(name) ? theirs[name] : record[name]))
  return { base: like(base), theirs, mine: like(settle(contract, form)) }
}

/** What the form holds once the choices are made: theirs where they were chosen, and its own hidden values elsewhere. */
export function formOfChoices(
  contract: Contract,
  theirs: InventoryOperation,
  form: InventoryOperation,
  choices: Choices,
): InventoryOperation {
  const taken = toForm(contract, theirs)
  return operationFrom((name) => (choices[name] === 'theirs' ? taken[name] : form[name]))
}
