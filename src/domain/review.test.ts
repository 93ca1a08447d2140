import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import type { PartialOperation } from './operation.ts'
import { isComplete, review } from './review.ts'
import type { Contract } from './vocabulary.ts'
import { en } from './words/en/index.ts'
import { say } from './words/words.ts'

const tag = '{[default]Bay1/Unloading}'
const place = { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', label: 'Dairy/Bay1' }
const noCode = { reasonCodeType: null }

/** Nothing is missing in this one. */
const whole: PartialOperation = {
  startTriggerExpression: tag,
  stopTriggerExpression: tag,
  sourceLocation: place,
  material: place,
  quantityExpression: tag,
  unitOfMeasure: place,
}

describe('an operation with all it needs', () => {
  it.each([['2025-03'], ['2025-09']] as const)('is complete in %s', (contract) => {
    const record = anOperation({ ...whole, inventoryNameResolutionStrategy: 'MANUAL' }, contract)
    expect(review(contract, record, noCode)).toEqual({ errors: [], warnings: [], notices: [] })
    expect(isComplete(contract, record, noCode)).toBe(true)
  })
})

type Row = [rule: string, parameter: string, differing: PartialOperation, contract?: Contract]

const rows: Row[] = [
  ['trigger.neverStarts', 'startTriggerExpression', { startTriggerExpression: null }],
  ['trigger.neverStarts', 'startTriggerExpression', { startTriggerExpression: '  ' }],
  ['trigger.neverStops', 'stopTriggerExpression', { stopTriggerExpression: null }],
  ['trigger.noParent', 'operationName', { triggerSource: 'PARENT' }],
  ['material.missing', 'materialPath', { material: null }],
  ['material.missing', 'materialExpression', { materialSource: 'EXPRESSION' }],
  ['lotCode.missing', 'primaryLotCodeExpression', { primaryLotResolutionStrategy: 'EXPRESSION' }],
  ['lotCode.missing', 'secondaryLotCodeExpression', { secondaryLotResolutionStrategy: 'EXPRESSION' }],
  ['inventoryName.missing', 'inventoryName', { inventoryNameResolutionStrategy: 'STATIC' }],
  ['inventoryName.missing', 'inventoryNameExpression', { inventoryNameResolutionStrategy: 'EXPRESSION' }],
  ['quantity.missing', 'quantityExpression', { quantityExpression: null }],
  ['unit.missing', 'unitOfMeasureName', { unitOfMeasure: null }],
  ['source.missing', 'sourceLocationPath', { sourceLocation: null }],
  ['source.missing', 'sourceLocationPath', { operationType: 'SHIP', sourceLocation: null }],
  ['source.missing', 'sourceLocationPath', { operationType: 'SCRAP', sourceLocation: null }],
  ['source.missing', 'sourceLocationPath', { operationType: 'RETURN', sourceLocation: null }],
  [
    'source.missing',
    'sourceLocationPath',
    { operationType: 'MOVE', sourceLocation: null, destinationLocation: place },
  ],
  ['source.missing', 'sourceLocationPath', { operationType: 'SCRAP_ALL', sourceLocation: null }, '2025-09'],
  [
    'source.missing',
    'sourceLocationPath',
    { operationType: 'RECEIVE_AND_CONSUME', sourceLocation: null },
    '2025-09',
  ],
  ['destination.missing', 'destinationLocationPath', { operationType: 'PRODUCE' }],
  ['destination.missing', 'destinationLocationPath', { operationType: 'UNCONSUME' }],
  ['destination.missing', 'destinationLocationPath', { operationType: 'RECEIVE' }],
  ['destination.missing', 'destinationLocationPath', { operationType: 'MOVE' }],
  ['trigger.sameEdge', 'stopTriggerType', { stopTriggerType: 'RISING_EDGE' }],
  ['trigger.sameEdge', 'stopTriggerType', { startTriggerType: 'FALLING_EDGE' }],
]

describe('an operation that lacks one thing', () => {
  it.each(rows)('warns %s at %s', (rule, parameter, differing, contract = '2025-03') => {
    const record = anOperation(
      { ...whole, inventoryNameResolutionStrategy: 'MANUAL', ...differing },
      contract,
    )
    const { errors, warnings } = review(contract, record, noCode)
    expect(errors).toEqual([])
    expect(warnings.map((each) => [each.rule, each.parameter])).toEqual([[rule, parameter]])
    for (const warning of warnings) expect(say(en, warning)).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    [
      'the trigger is a script',
      { triggerSource: 'MANUAL', startTriggerExpression: null, stopTriggerExpression: null },
    ],
    ['the material comes with the call', { materialSource: 'MANUAL', material: null }],
    ['the quantity comes with the call', { quantitySource: 'MANUAL', quantityExpression: null }],
    ['the unit is the context’s', { unitOfMeasureResolutionStrategy: 'FROM_CONTEXT', unitOfMeasure: null }],
    [
      'the lot codes come with the call',
      { primaryLotResolutionStrategy: 'MANUAL', secondaryLotResolutionStrategy: 'MANUAL' },
    ],
    ['the inventory name is generated', { inventoryNameResolutionStrategy: 'AUTO_GENERATE' }],
    ['both edges are changes', { startTriggerType: 'CHANGE', stopTriggerType: 'CHANGE' }],
    [
      'start and stop are different tags',
      { startTriggerType: 'FALLING_EDGE', stopTriggerExpression: '{[default]B}' },
    ],
    ['there is a parent to follow', { triggerSource: 'PARENT', operation: place }],
    ['a type without needs has no locations', { operationType: 'EDIT', sourceLocation: null }],
  ] satisfies [string, PartialOperation][])('does not warn when %s', (_, differing) => {
    expect(review('2025-03', anOperation({ ...whole, ...differing }), noCode).warnings).toEqual([])
  })
})

describe('a reason code', () => {
  const record = anOperation({ ...whole, reasonCode: { id: place.id, label: 'TNK-REJ' } })

  it('of another type is warned of, naming both', () => {
    const { warnings } = review('2025-03', record, { reasonCodeType: 'RETURN' })
    expect(warnings.map((each) => each.rule)).toEqual(['reasonCode.otherType'])
    expect(warnings.map((each) => say(en, each))).toEqual([
      'TNK-REJ belongs to Return; this operation is Consume.',
    ])
  })

  it('of this type, or of a type not known, is not', () => {
    expect(review('2025-03', record, { reasonCodeType: 'CONSUME' }).warnings).toEqual([])
    expect(review('2025-03', record, noCode).warnings).toEqual([])
  })
})

describe('an error', () => {
  it.each([
    ['name.missing', 'name', { name: null }, '2025-03'],
    ['name.missing', 'name', { name: ' \t' }, '2025-03'],
    ['choice.missing', 'quantityCalcType', { quantityCalcType: null }, '2025-03'],
    ['choice.unknown', 'operationType', { operationType: 'SCRAP_ALL' }, '2025-03'],
    ['choice.unknown', 'operationType', { operationType: 'MOVE' }, '2025-09'],
    [
      'choice.notForType',
      'primaryLotResolutionStrategy',
      { operationType: 'RECEIVE', primaryLotResolutionStrategy: 'FROM_LOCATION' },
      '2025-09',
    ],
  ] satisfies [string, string, PartialOperation, Contract][])(
    '%s refuses at %s',
    (rule, parameter, differing, contract) => {
      const { errors } = review(contract, anOperation({ ...whole, ...differing }, contract), noCode)
      expect(errors.map((each) => [each.rule, each.parameter])).toEqual([[rule, parameter]])
      for (const error of errors) expect(say(en, error)).toMatch(/\.$/)
    },
  )

  it('is not raised for a choice that does not apply', () => {
    const record = anOperation({ quantitySource: 'MANUAL', quantityCalcType: null })
    expect(review('2025-03', record, noCode).errors).toEqual([])
  })

  it('is not raised for the other contract’s word for the same calculation', () => {
    expect(review('2025-09', anOperation({ quantityCalcType: 'RISING' }, '2025-09'), noCode).errors).toEqual(
      [],
    )
  })
})

describe('a value that a save will drop', () => {
  it('is noticed, with the choice that decides', () => {
    const { notices } = review('2025-03', anOperation({ materialExpression: tag }), noCode)
    expect(notices.map((each) => say(en, each))).toEqual([
      'It applies when Material from is Expression; a save drops it.',
    ])
  })
})
