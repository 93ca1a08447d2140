import { catalogue, type FieldName, type InventoryOperation } from '../catalogue/index.ts'
import type { FieldSpec } from '../catalogue/section.ts'
import { diff, type FieldChange } from '../diff.ts'
import { operationFrom, settle } from '../operation.ts'
import type { Contract } from '../vocabulary.ts'

/** The three that are compared: what the template made, what the operation is, and what the template makes today. */
export interface Standing {
  readonly base: InventoryOperation
  readonly now: InventoryOperation
  readonly next: InventoryOperation
}

/** The fields in which an operation is no longer, or never was, what its template made of it. */
export function overridesOf({ base, now }: Pick<Standing, 'base' | 'now'>): readonly FieldChange[] {
  return diff(base, now).filter(({ field }) => isFollowed(field))
}

/** What its template says differently since. */
export function templateChangesOf({ base, next }: Pick<Standing, 'base' | 'next'>): readonly FieldChange[] {
  return diff(base, next).filter(({ field }) => isFollowed(field))
}

/** The operation with the template put over it again, but for the fields that are kept as they are. */
export function reapplied(
  contract: Contract,
  { now, next }: Standing,
  keeps: (field: FieldName) => boolean,
): InventoryOperation {
  return settle(
    contract,
    operationFrom((field) => (isFollowed(field) && !keeps(field) ? next[field] : now[field])),
  )
}

/** Whether an operation is enabled is its plant's daily business, and what the runtime writes is the runtime's. */
function isFollowed(field: FieldName): boolean {
  const { runtime }: FieldSpec = catalogue[field]
  return field !== 'id' && field !== 'enabled' && runtime !== true
}
