import { type FieldName, fieldNames, type InventoryOperation } from './catalogue/index.ts'
import type { FieldValue, Reference } from './kinds.ts'

export interface FieldChange {
  readonly field: FieldName
  readonly before: FieldValue
  readonly after: FieldValue
}

/** The fields in which two records differ, in the catalogue's order. */
export function diff(before: InventoryOperation, after: InventoryOperation): readonly FieldChange[] {
  return fieldNames
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/** References are the same when they name the same thing, whichever spelling is known. */
export function isSame(a: FieldValue, b: FieldValue): boolean {
  if (isReference(a) && isReference(b)) {
    return a.id !== null && b.id !== null ? a.id === b.id : a.label === b.label
  }
  return a === b
}

export type Side = 'both' | 'theirs' | 'mine'

export interface Conflict {
  readonly field: FieldName
  readonly base: FieldValue
  readonly theirs: FieldValue
  readonly mine: FieldValue
  /** Who changed the field since the base. */
  readonly changedBy: Side
}

/** What differs when two people began from one record; a field that both set to the same value is settled. */
export function conflicts(
  base: InventoryOperation,
  theirs: InventoryOperation,
  mine: InventoryOperation,
): readonly Conflict[] {
  return fieldNames
    .filter((field) => !isSame(theirs[field], mine[field]))
    .map((field) => ({
      field,
      base: base[field],
      theirs: theirs[field],
      mine: mine[field],
      changedBy: sideOf(!isSame(base[field], theirs[field]), !isSame(base[field], mine[field])),
    }))
}

function sideOf(theirs: boolean, mine: boolean): Side {
  if (theirs && mine) return 'both'
  return theirs ? 'theirs' : 'mine'
}

function isReference(value: FieldValue): value is Reference {
  return typeof value === 'object' && value !== null
}
