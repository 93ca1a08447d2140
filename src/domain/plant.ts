import { type Field, fieldsOf, type InventoryOperation } from './catalogue/index.ts'
import type { Reference, ReferenceTarget } from './kinds.ts'
import { operationFrom } from './operation.ts'
import type { ErrorRule, Finding } from './rules.ts'
import type { Contract } from './vocabulary.ts'
import { wireNamesOf } from './wire.ts'

export interface Location {
  readonly id: string
  readonly name: string
  /** `Enterprise/Site/Area/Line/Unit`, without a leading slash. */
  readonly path: string
  readonly parentId: string | null
  readonly type: LocationType
  readonly processType: ProcessType
  readonly sortOrder: number
  /** In `storageCapacityUnitId`; null where nothing is stored, or without a limit. */
  readonly storageCapacity: number | null
  readonly storageCapacityUnitId: string | null
  readonly lotStorageStrategy: LotStorageStrategy
  readonly lotUseStrategy: LotUseStrategy
  readonly allowNegativeInventory: boolean
}

export interface Material {
  readonly id: string
  readonly name: string
  /** `Class/Subclass/Material`. */
  readonly path: string
  readonly erpId: string | null
  readonly description: string | null
  readonly unitOfMeasureId: string | null
  readonly shelfLifeDays: number | null
}

export interface UnitOfMeasure {
  readonly id: string
  readonly name: string
  readonly symbol: string
}

export interface ReasonCode {
  readonly id: string
  readonly reasonCode: string
  readonly description: string | null
  /** The operation type that the code is for. */
  readonly lotRecordType: string
  readonly requireComments: boolean
}

export interface ParentOperation {
  readonly id: string
  readonly name: string
  readonly locationId: string | null
  readonly status: string
}

export const locationTypes = [
  'ENTERPRISE',
  'COMPANY',
  'SITE',
  'AREA',
  'LINE',
  'CELL_GROUP',
  'CELL',
  'UNIT',
] as const
export type LocationType = (typeof locationTypes)[number]
export const processTypes = ['STORAGE', 'CONTINUOUS', 'BATCH', 'DISCRETE', 'NONE'] as const
export type ProcessType = (typeof processTypes)[number]
export const lotStorageStrategies = [
  'ALLOW_MULTIPLE',
  'ALLOW_SINGLE_OR_THROW',
  'MERGE_INTO_PREVIOUS',
  'MERGE_INTO_NEW',
  'NO_STORAGE',
] as const
export type LotStorageStrategy = (typeof lotStorageStrategies)[number]
export const lotUseStrategies = ['FIFO', 'LIFO', 'FEFO'] as const
export type LotUseStrategy = (typeof lotUseStrategies)[number]

/** The lists that inventory operations refer to, by the names that `plant/import` gives them. */
export interface Plant {
  readonly locations: readonly Location[]
  readonly materials: readonly Material[]
  readonly unitsOfMeasure: readonly UnitOfMeasure[]
  readonly reasonCodes: readonly ReasonCode[]
  readonly operations: readonly ParentOperation[]
}

export interface Referent {
  readonly id: string
  readonly label: string
}

/** Where references are looked up: the page's lists, or the rows that a server has read for one request. */
export interface Lookup {
  /** Every referent with this id, or else with this label; more than one label may match. */
  readonly byId: (target: ReferenceTarget, id: string) => Referent | undefined
  readonly byLabel: (target: ReferenceTarget, label: string) => readonly Referent[]
  readonly labels: (target: ReferenceTarget) => readonly string[]
  /** What was probably meant by a label that is none; null: nothing is near. */
  readonly nearest: (target: ReferenceTarget, label: string) => string | null
}

export type Resolved =
  | { readonly ok: true; readonly record: InventoryOperation }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

/**
 * Fills in both halves of every reference. A reference to nothing is refused on the half that names it, and halves that
 * disagree on both.
 */
export function resolve(contract: Contract, record: InventoryOperation, lookup: Lookup): Resolved {
  const found: { [name: string]: Referent } = {}
  const errors = fieldsOf(contract).flatMap((field) => {
    const reference = record[field.name]
    if (field.kind !== 'reference' || !isReference(reference)) return []
    const outcome = resolveOne(field, reference, lookup)
    if (!isReferent(outcome)) return outcome
    found[field.name] = outcome
    return []
  })
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, record: operationFrom((name) => found[name] ?? record[name]) }
}

/** Paths are printed with and without a leading slash; they mean the same. */
export function normalLabel(label: string): string {
  return label.trim().replace(/^\/+/, '')
}

function resolveOne(
  field: Field,
  reference: Reference,
  lookup: Lookup,
): Referent | readonly Finding<ErrorRule>[] {
  const target = field.to ?? 'location'
  const [idName = field.name, labelName = field.name] = wireNamesOf(field)
  const about = (parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> => ({
    field: field.name,
    parameter,
    rule,
    params: { target, ...params },
  })
  const { id } = reference
  const label = reference.label === null ? null : normalLabel(reference.label)
  const byId = id === null ? undefined : lookup.byId(target, id)
  const byLabel = label === null ? [] : lookup.byLabel(target, label)

  const unknown = [
    ...(id !== null && byId === undefined ? [about(idName, 'reference.unknown', { given: id })] : []),
    ...(label !== null && byLabel.length === 0
      ? [about(labelName, 'reference.unknown', { given: label, ...near(lookup, target, label) })]
      : []),
  ]
  if (unknown.length > 0) return unknown
  if (byId !== undefined && (label === null || byLabel.some((each) => each.id === byId.id))) return byId
  if (byId !== undefined) {
    const params = { id: byId.label, label: label ?? '' }
    return [
      about(idName, 'reference.contradictory', params),
      about(labelName, 'reference.contradictory', params),
    ]
  }
  const [only, ...others] = byLabel
  if (only === undefined) return []
  return others.length === 0
    ? only
    : [about(labelName, 'reference.ambiguous', { given: label ?? '', count: byLabel.length })]
}

function near(lookup: Lookup, target: ReferenceTarget, label: string): { nearest?: string } {
  const found = lookup.nearest(target, label)
  return found === null ? {} : { nearest: found }
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'label' in value
}

function isReferent(outcome: Referent | readonly Finding<ErrorRule>[]): outcome is Referent {
  return !Array.isArray(outcome)
}
