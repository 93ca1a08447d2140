import {
  catalogue,
  type Field,
  type FieldName,
  fieldNames,
  fieldOf,
  fieldsOf,
  type InventoryOperation,
} from './catalogue/index.ts'
import { holds } from './condition.ts'
import type { FieldValue } from './kinds.ts'
import type { Contract } from './vocabulary.ts'

/** A record of which only some fields are known: what a request sent, what a form changed. */
export type PartialOperation = { readonly [N in FieldName]?: InventoryOperation[N] }

/** What `newInventoryOperation()` gives: every field with its documented default, else null. */
export function template(contract: Contract): InventoryOperation {
  return operationFrom((name) => defaultOf(contract, name))
}

/** Whether a field applies to a record, judged on its choices alone. */
export function applies(field: Pick<Field, 'when'>, record: InventoryOperation): boolean {
  return holds(field.when, record)
}

/** Null, or nothing but white space: for the engineer both are "no value". */
export function isEmpty(value: FieldValue): boolean {
  if (value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && value.id === null && value.label === null
}

/**
 * The record as it is stored: null in every field that does not apply, and its default in a choice that has just begun
 * to apply and was never made.
 */
export function settle(contract: Contract, record: InventoryOperation): InventoryOperation {
  const settled = begin(contract, record)
  return operationFrom((name) => (known(contract, name, settled) ? settled[name] : null))
}

/** Gives every choice that applies but holds null its default, so that it can be changed field by field. */
export function begin(contract: Contract, record: InventoryOperation): InventoryOperation {
  let begun = record
  for (const field of choices[contract]) {
    if (begun[field.name] === null && applies(field, begun)) {
      begun = { ...begun, [field.name]: field.default ?? null }
    }
  }
  return begun
}

const choices = {
  '2025-03': fieldsOf('2025-03').filter(({ kind }) => kind === 'choice'),
  '2025-09': fieldsOf('2025-09').filter(({ kind }) => kind === 'choice'),
} satisfies Record<Contract, readonly Field[]>

/** A record with what is known of some of its fields put over it. */
export function withFields(record: InventoryOperation, fields: PartialOperation): InventoryOperation {
  return operationFrom((name) => {
    const value = fields[name]
    return value === undefined ? record[name] : value
  })
}

/** The fields whose value a save will drop because they do not apply; a default counts as no value. */
export function dropped(contract: Contract, record: InventoryOperation): readonly Field[] {
  return fieldsOf(contract).filter(
    (field) =>
      !applies(field, record) &&
      !isEmpty(record[field.name]) &&
      record[field.name] !== (field.default ?? null),
  )
}

/** Builds a record from one function of the field's name. */
export function operationFrom(valueOf: (name: FieldName) => FieldValue): InventoryOperation {
  const record: Record<string, FieldValue> = {}
  for (const name of fieldNames) record[name] = valueOf(name)
  // Sound: the names are exactly the catalogue's, and every caller takes the values from a record or from defaults.
  return record as InventoryOperation
}

function defaultOf(contract: Contract, name: FieldName): FieldValue {
  const value = fieldOf(contract, name)?.default
  if (value !== undefined) return value
  // A choice of another contract still needs a legal value in the record.
  const spec: { kind: string; default?: FieldValue } = catalogue[name]
  return spec.kind === 'choice' ? (spec.default ?? null) : null
}

/** A fact that this contract does not know is kept as it is: it belongs to the other contract. */
function known(contract: Contract, name: FieldName, record: InventoryOperation): boolean {
  const field = fieldOf(contract, name)
  return field === undefined || applies(field, record)
}
