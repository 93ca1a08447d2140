import { describe, expect, test } from 'vitest'
import { fieldOf, fieldsOf } from '#domain/catalogue/index.ts'
import { settle, template } from '#domain/operation.ts'
import { review } from '#domain/review.ts'
import { contracts } from '#domain/vocabulary.ts'
import { fieldsOfQuestion, openFields, questionNames, questionOf } from './questions.ts'

const place = { id: null, label: 'Dairy/Bay1' }
const other = { id: null, label: 'Dairy/Silo1' }

describe.each(contracts)('the path of %s', (contract) => {
  const types = fieldOf(contract, 'operationType')?.values ?? []
  const blank = template(contract)
  // Sound: the values are those of the contract's own field.
  const ofType = (type: string) => ({ ...blank, operationType: type }) as typeof blank

  test.each(types)('%s: every question leaves something to answer', (type) => {
    for (const name of questionNames) {
      expect(openFields(contract, name, ofType(type))).not.toEqual([])
    }
  })

  test.each(types)('%s: what is missing can be answered on the path', (type) => {
    const { warnings } = review(contract, settle(contract, ofType(type)), { reasonCodeType: null })
    for (const { field } of warnings) {
      const name = fieldOf(contract, field ?? '')?.name
      const question = name === undefined ? null : questionOf(name)
      expect(question).not.toBeNull()
      if (question === null) continue
      expect(openFields(contract, question, ofType(type)).map((each) => each.name)).toContain(name)
    }
  })

  test('no field is asked twice, and only those of the contract', () => {
    const asked = questionNames.flatMap((name) => fieldsOfQuestion(contract, name).map((field) => field.name))
    expect(new Set(asked).size).toBe(asked.length)
    expect(fieldsOf(contract).map(({ name }) => name)).toEqual(expect.arrayContaining(asked))
  })
})

test.each([
  [
    'the parent is asked only when it triggers',
    'trigger',
    { triggerSource: 'PARENT' as const },
    ['triggerSource', 'operation'],
  ],
  ['a call needs no expression', 'trigger', { triggerSource: 'MANUAL' as const }, ['triggerSource']],
  [
    'the counter’s wrap is asked of a gain',
    'quantity',
    { quantityCalcType: 'RISING' as const },
    [
      'quantitySource',
      'quantityExpression',
      'quantityCalcType',
      'quantityOverflowValue',
      'unitOfMeasureResolutionStrategy',
      'unitOfMeasure',
    ],
  ],
  [
    'one place has one lot',
    'lot',
    { operationType: 'SHIP' as const, sourceLocation: place },
    ['primaryLotResolutionStrategy', 'inventoryNameResolutionStrategy'],
  ],
  [
    'two places have two lots',
    'lot',
    { operationType: 'SHIP' as const, sourceLocation: place, destinationLocation: other },
    ['primaryLotResolutionStrategy', 'secondaryLotResolutionStrategy', 'inventoryNameResolutionStrategy'],
  ],
] as const)('%s', (_, question, values, expected) => {
  const record = { ...template('2025-03'), ...values }
  expect(openFields('2025-03', question, record).map(({ name }) => name)).toEqual(expected)
})
