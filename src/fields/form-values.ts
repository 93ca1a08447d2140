import {
  type FieldName,
  fieldOf,
  fieldsOf,
  isFieldName,
  type InventoryOperation,
} from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { applies, operationFrom, type PartialOperation, settle, template } from '#domain/operation.ts'
import type { Reference } from '#domain/kinds.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** A stored record as the form holds it: what does not apply now has its default, so that it is there when it does. */
export function toForm(contract: Contract, operation: InventoryOperation): InventoryOperation {
  const blank = template(contract)
  return operationFrom((name) => {
    const field = fieldOf(contract, name)
    const isWaiting = field !== undefined && (field.kind === 'choice' || !applies(field, operation))
    return isWaiting ? (operation[name] ?? blank[name]) : operation[name]
  })
}

/** What a new form begins with: the documented defaults, and the places it was opened from. */
export function blankForm(
  contract: Contract,
  places: { readonly source: Reference | null; readonly destination: Reference | null },
): InventoryOperation {
  return { ...template(contract), sourceLocation: places.source, destinationLocation: places.destination }
}

/** Everything of an operation but what belongs to that one record: its id, its name, what the runtime wrote. */
export function duplicateForm(
  contract: Contract,
  operation: InventoryOperation,
  nameOfCopy: (name: string) => string,
): InventoryOperation {
  const blank = template(contract)
  const own: readonly FieldName[] = ['id', ...runtimeFields(contract)]
  const copy = operationFrom((name) => (own.includes(name) ? blank[name] : operation[name]))
  return toForm(contract, { ...copy, name: nameOfCopy(operation.name ?? '') })
}

/**
 * What a save sends: of a stored record the fields that will be stored differently, of a new one everything. State that
 * the runtime writes is left out unless the engineer took it over.
 */
export function valuesToSend(
  contract: Contract,
  stored: InventoryOperation | null,
  values: InventoryOperation,
  overrides: boolean,
): PartialOperation {
  const settled = settle(contract, values)
  const withheld: readonly FieldName[] = ['id', ...(overrides ? [] : runtimeFields(contract))]
  const names =
    stored === null
      ? fieldsOf(contract).map(({ name }) => name)
      : diff(stored, settled)
          .map(({ field }) => field)
          .filter((name) => fieldOf(contract, name) !== undefined)
  return Object.fromEntries(
    names.filter((name) => !withheld.includes(name)).map((name) => [name, settled[name]]),
  )
}

/** The form after a save was answered: what was not touched since takes what was stored. */
export function afterSave(
  contract: Contract,
  stored: InventoryOperation,
  sent: InventoryOperation,
  now: InventoryOperation,
): InventoryOperation {
  const touched = new Set<string>(diff(sent, now).map(({ field }) => field))
  const fresh = toForm(contract, stored)
  return operationFrom((name) => (touched.has(name) ? now[name] : fresh[name]))
}

export function runtimeFields(contract: Contract): readonly FieldName[] {
  return fieldsOf(contract)
    .filter(({ runtime }) => runtime)
    .flatMap(({ name }) => (isFieldName(name) ? [name] : []))
}
