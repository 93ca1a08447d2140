import type { InventoryOperation } from './catalogue/index.ts'
import { applies, isEmpty } from './operation.ts'
import type { Reference, ReferenceTarget } from './kinds.ts'
import { leafOf } from './leaf-of.ts'
import type { PlantIndex } from './plant-lookup.ts'
import { normalLabel } from './plant.ts'
import type { ChoiceValue, Contract, OperationType } from './vocabulary.ts'
import { fieldOf } from './catalogue/index.ts'

/** Something that an operation names: known to the plant, named but not known, or not yet named. */
export type Named =
  | { readonly is: 'known'; readonly name: string; readonly id: string }
  | { readonly is: 'unknown'; readonly name: string }
  | { readonly is: 'missing' }

/** Where a value comes from while the operation runs. */
export type Origin =
  | { readonly by: 'expression'; readonly expression: string | null }
  /** Supplied by the script call that starts or stops it. */
  | { readonly by: 'call' }

export type Start =
  | { readonly by: 'expression'; readonly expression: string | null; readonly edge: Edge }
  | { readonly by: 'call' }
  | { readonly by: 'parent'; readonly parent: Named }
export type Edge = ChoiceValue<'startTriggerType'>

export type Lot = Origin | { readonly by: 'generated' } | { readonly by: 'location' }
export type MaterialOrigin = Origin | { readonly by: 'named'; readonly material: Named }
export type QuantityOrigin =
  | { readonly by: 'call' }
  | { readonly by: 'value'; readonly expression: string | null }
  /** What a counter gained between start and stop; `wrapsAt` is a decimal in text. */
  | { readonly by: 'gain'; readonly expression: string | null; readonly wrapsAt: string | null }
export type UnitOrigin = { readonly by: 'named'; readonly unit: Named } | { readonly by: 'context' }

/** Where the primary lot lies, and which ends of the movement a type must have. */
export interface Movement {
  readonly primary: 'source' | 'destination' | 'both'
  /**
   * `lot`: one lot, from one side to the other; `allLots`: every lot of the material; `through`: a lot is received and
   * consumed at the same place; `inPlace`: something is written of a lot, and nothing moves.
   */
  readonly how: 'lot' | 'allLots' | 'through' | 'inPlace'
}

/** What an operation will do, without words: the one reading of a record that narration and flow picture share. */
export interface Story {
  readonly type: OperationType
  readonly movement: Movement
  readonly enabled: boolean
  readonly start: Start
  readonly stop: Start
  /** One expression for both, as is usual. */
  readonly stopsOnStart: boolean
  readonly material: MaterialOrigin
  readonly source: Named
  readonly destination: Named
  readonly sourceNeeded: boolean
  readonly destinationNeeded: boolean
  readonly quantity: QuantityOrigin
  readonly unit: UnitOrigin
  readonly primaryLot: Lot
  readonly secondaryLot: Lot
  /** Where it is another than the primary lot's. */
  readonly secondaryMaterial: Named
  readonly createsMissingLot: boolean
  readonly countsTowardsOrder: boolean
}

const atSource: Movement = { primary: 'source', how: 'lot' }
const atDestination: Movement = { primary: 'destination', how: 'lot' }
const inPlace: Movement = { primary: 'source', how: 'inPlace' }

/** What each type does with the primary lot. Source: "What the types do" of the data model. */
const movements: Readonly<Record<OperationType, Movement>> = {
  CONSUME: atSource,
  SHIP: atSource,
  SCRAP: atSource,
  RETURN: atSource,
  PRODUCE: atDestination,
  UNCONSUME: atDestination,
  RECEIVE: atDestination,
  MOVE: { primary: 'both', how: 'lot' },
  RECEIVE_AND_CONSUME: { primary: 'source', how: 'through' },
  SCRAP_ALL: { primary: 'source', how: 'allLots' },
  SPLIT: atSource,
  MERGE: atSource,
  STATUS_CHANGE: inPlace,
  EDIT: inPlace,
}

/** Reads a record as it would run; values that do not apply play no part. */
export function storyOf(contract: Contract, record: InventoryOperation, plant: PlantIndex): Story {
  const named = (target: ReferenceTarget, reference: Reference | null) => nameOf(plant, target, reference)
  return {
    type: record.operationType,
    movement: movements[record.operationType],
    enabled: record.enabled !== false,
    start: triggerOf(record, 'start', plant),
    stop: triggerOf(record, 'stop', plant),
    stopsOnStart:
      record.triggerSource === 'EXPRESSION' &&
      !isEmpty(record.startTriggerExpression) &&
      record.startTriggerExpression?.trim() === record.stopTriggerExpression?.trim(),
    material: materialOf(record, named('material', record.material)),
    source: named('location', record.sourceLocation),
    destination: named('location', record.destinationLocation),
    sourceNeeded: isNeeded(contract, 'sourceLocation', record),
    destinationNeeded: isNeeded(contract, 'destinationLocation', record),
    quantity: quantityOf(record),
    unit:
      record.unitOfMeasureResolutionStrategy === 'STATIC'
        ? { by: 'named', unit: unitOf(plant, named('unitOfMeasure', record.unitOfMeasure)) }
        : { by: 'context' },
    primaryLot: lotOf(record.primaryLotResolutionStrategy, record.primaryLotCodeExpression),
    secondaryLot: lotOf(record.secondaryLotResolutionStrategy, record.secondaryLotCodeExpression),
    secondaryMaterial: doesApply(contract, 'secondaryMaterial', record)
      ? named('material', record.secondaryMaterial)
      : { is: 'missing' },
    createsMissingLot:
      record.createLotIfNotFound === true && doesApply(contract, 'createLotIfNotFound', record),
    countsTowardsOrder:
      record.incrementProductionOrderCount === true &&
      doesApply(contract, 'incrementProductionOrderCount', record),
  }
}

function nameOf(plant: PlantIndex, target: ReferenceTarget, reference: Reference | null): Named {
  if (reference === null || isEmpty(reference)) return { is: 'missing' }
  const [byLabel] = reference.label === null ? [] : plant.byLabel(target, normalLabel(reference.label))
  const found = reference.id === null ? byLabel : plant.byId(target, reference.id)
  const written = reference.label ?? reference.id ?? ''
  return found === undefined
    ? { is: 'unknown', name: leafOf(written) }
    : { is: 'known', name: leafOf(found.label), id: found.id }
}

/** A unit is called by its symbol where it has one. */
function unitOf(plant: PlantIndex, unit: Named): Named {
  if (unit.is !== 'known') return unit
  const symbol = plant.plant.unitsOfMeasure.find(({ id }) => id === unit.id)?.symbol
  return { ...unit, name: symbol === undefined || symbol === '' ? unit.name : symbol }
}

function triggerOf(record: InventoryOperation, end: 'start' | 'stop', plant: PlantIndex): Start {
  if (record.triggerSource === 'MANUAL') return { by: 'call' }
  if (record.triggerSource === 'PARENT') {
    return { by: 'parent', parent: nameOf(plant, 'operation', record.operation) }
  }
  return end === 'start'
    ? {
        by: 'expression',
        expression: given(record.startTriggerExpression),
        edge: record.startTriggerType ?? 'RISING_EDGE',
      }
    : {
        by: 'expression',
        expression: given(record.stopTriggerExpression),
        edge: record.stopTriggerType ?? 'FALLING_EDGE',
      }
}

function materialOf(record: InventoryOperation, material: Named): MaterialOrigin {
  if (record.materialSource === 'STATIC') return { by: 'named', material }
  if (record.materialSource === 'EXPRESSION') {
    return { by: 'expression', expression: given(record.materialExpression) }
  }
  return { by: 'call' }
}

function quantityOf(record: InventoryOperation): QuantityOrigin {
  if (record.quantitySource === 'MANUAL') return { by: 'call' }
  const expression = given(record.quantityExpression)
  if (record.quantityCalcType === 'DIRECT' || record.quantityCalcType === null)
    return { by: 'value', expression }
  return { by: 'gain', expression, wrapsAt: record.quantityOverflowValue }
}

function lotOf(strategy: ChoiceValue<'primaryLotResolutionStrategy'>, expression: string | null): Lot {
  const lots: Record<typeof strategy, Lot> = {
    AUTO_GENERATE: { by: 'generated' },
    EXPRESSION: { by: 'expression', expression: given(expression) },
    MANUAL: { by: 'call' },
    FROM_LOCATION: { by: 'location' },
  }
  return lots[strategy]
}

function given(expression: string | null): string | null {
  return isEmpty(expression) ? null : expression
}

function isNeeded(
  contract: Contract,
  name: 'sourceLocation' | 'destinationLocation',
  record: InventoryOperation,
): boolean {
  const need = fieldOf(contract, name)?.needed
  return need !== undefined && applies({ when: need.when ?? {} }, record)
}

function doesApply(contract: Contract, name: string, record: InventoryOperation): boolean {
  const field = fieldOf(contract, name)
  return field !== undefined && applies(field, record)
}
