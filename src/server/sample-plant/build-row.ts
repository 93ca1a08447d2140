import type { PartialOperation } from '#domain/operation.ts'
import type { Contract, OperationType } from '#domain/vocabulary.ts'
import { below } from '#server/sample-plant/locations.ts'
import { materialPath } from '#server/sample-plant/materials.ts'

export interface SampleRow {
  /** The one contract that has this operation's type or strategy; absent: both have. */
  readonly only?: Contract
  readonly facts: PartialOperation
}

/** An operation in kg whose inventory has no name of its own, unless a later fact says otherwise. */
export function row(
  id: string,
  operationType: OperationType,
  name: string,
  [from, to]: readonly [from: string | null, to: string | null],
  material: string | null,
  ...facts: readonly PartialOperation[]
): SampleRow {
  const start: PartialOperation = {
    id,
    operationType,
    name,
    sourceLocation: from === null ? null : named(below(from)),
    destinationLocation: to === null ? null : named(below(to)),
    material: material === null ? null : named(materialPath(material)),
    // Stated, because the default of 2025-09 asks for a name.
    inventoryNameResolutionStrategy: 'MANUAL',
    unitOfMeasure: named('Kilogram'),
  }
  return { facts: facts.reduce((known, more) => ({ ...known, ...more }), start) }
}

/** One row per id, numbered from 1; `own` holds what only the first, second, ... has. */
export function each(
  ids: readonly string[],
  make: (id: string, n: number) => SampleRow,
  own: readonly PartialOperation[] = [],
): SampleRow[] {
  return ids.map((id, index) => {
    const made = make(id, index + 1)
    return { ...made, facts: { ...made.facts, ...own[index] } }
  })
}

export function only(contract: Contract, rows: readonly SampleRow[]): SampleRow[] {
  return rows.map((each) => ({ ...each, only: contract }))
}

export function tag(path: string): string {
  return `{[default]${path}}`
}

/** From the tag's rising edge to its falling edge. */
export function during(path: string): PartialOperation {
  return { startTriggerExpression: tag(path), stopTriggerExpression: tag(path) }
}

export function byHand(): PartialOperation {
  return { triggerSource: 'MANUAL', quantitySource: 'MANUAL' }
}

export function follows(operation: string): PartialOperation {
  return { triggerSource: 'PARENT', operation: named(operation) }
}

/** What a counter gained from start to stop. */
export function gain(path: string, wrapsAt?: number): PartialOperation {
  return {
    quantityExpression: tag(path),
    quantityCalcType: 'DELTA',
    quantityOverflowValue: wrapsAt === undefined ? null : String(wrapsAt),
  }
}

/** The value at the stop. */
export function reading(expression: string): PartialOperation {
  return { quantityExpression: expression, quantityCalcType: 'DIRECT' }
}

export function lot(expression: string): PartialOperation {
  return { primaryLotResolutionStrategy: 'EXPRESSION', primaryLotCodeExpression: expression }
}

export function otherLot(expression: string): PartialOperation {
  return { secondaryLotResolutionStrategy: 'EXPRESSION', secondaryLotCodeExpression: expression }
}

export function inventory(inventoryName: string): PartialOperation {
  return { inventoryNameResolutionStrategy: 'STATIC', inventoryName }
}

export function unit(name: string): PartialOperation {
  return { unitOfMeasure: named(name) }
}

export function unitFromContext(): PartialOperation {
  return { unitOfMeasureResolutionStrategy: 'FROM_CONTEXT', unitOfMeasure: null }
}

export function reason(code: string): PartialOperation {
  return { reasonCode: named(code) }
}

export function named(label: string): { id: null; label: string } {
  return { id: null, label }
}
