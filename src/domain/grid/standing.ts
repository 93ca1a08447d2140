import type { FieldName, InventoryOperation } from '../catalogue/index.ts'
import { check, type FieldErrors } from '../check.ts'
import { diff } from '../diff.ts'
import { settle } from '../operation.ts'
import type { PlantIndex } from '../plant-lookup.ts'
import { review } from '../review.ts'
import type { Finding, WarningRule } from '../rules.ts'
import type { Contract } from '../vocabulary.ts'
import { changedFields, type EditedRecord, type PendingChange, viewOf } from './pending.ts'

/** What can be said of an edited record before it is sent. */
export interface Standing {
  readonly view: InventoryOperation
  readonly changed: readonly FieldName[]
  /** What changes with it, since its field begins or ceases to apply. */
  readonly following: readonly FieldName[]
  readonly errors: FieldErrors
  /** Warnings that do not stand for the stored record. */
  readonly newWarnings: readonly Finding<WarningRule>[]
}

export function standingOf(contract: Contract, record: EditedRecord, plant: PlantIndex): Standing {
  const view = viewOf(contract, record)
  const before = warningsOf(contract, record.base.operation, plant)
  const known = new Set(before.map(nameOf))
  const settled = settle(contract, view)
  const changed = changedFields(contract, record)
  return {
    view,
    changed,
    following: diff(record.base.operation, settled).flatMap(({ field }) =>
      changed.includes(field) ? [] : [field],
    ),
    errors: check(contract, view, plant),
    newWarnings: warningsOf(contract, settled, plant).filter((each) => !known.has(nameOf(each))),
  }
}

export interface CellError {
  readonly record: EditedRecord
  readonly finding: NonNullable<FieldErrors[FieldName]>
}

export interface Totals {
  readonly cells: number
  /** Values that change with those cells. */
  readonly following: number
  readonly records: number
  readonly newWarnings: number
  readonly errors: readonly CellError[]
}

/** How many cells of how many records are changed, and what is wrong with them. */
export function totalsOf(pending: PendingChange, standing: (record: EditedRecord) => Standing): Totals {
  const all = [...pending.values()].map((record) => ({ record, ...standing(record) }))
  const changed = all.filter((each) => each.changed.length > 0)
  return {
    cells: changed.reduce((sum, each) => sum + each.changed.length, 0),
    following: changed.reduce((sum, each) => sum + each.following.length, 0),
    records: changed.length,
    newWarnings: changed.reduce((sum, each) => sum + each.newWarnings.length, 0),
    errors: changed.flatMap(({ record, errors }) =>
      Object.values(errors).map((finding) => ({ record, finding })),
    ),
  }
}

function warningsOf(contract: Contract, record: InventoryOperation, plant: PlantIndex) {
  return review(contract, record, { reasonCodeType: plant.reasonCodeType(record.reasonCode?.id) }).warnings
}

function nameOf({ parameter, rule }: Finding): string {
  return `${parameter} ${rule}`
}
