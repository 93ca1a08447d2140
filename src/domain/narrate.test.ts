import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { aPlant, ids } from '#testing/a-plant.ts'
import { narrate, plainText } from './narrate.ts'
import type { PartialOperation } from './operation.ts'
import { type Contract, contracts, vocabulary } from './vocabulary.ts'
import { en } from './words/en/index.ts'
import { tell } from './words/en/narration.ts'

const words = { ...en, tell }
const plant = aPlant()
const receive: PartialOperation = {
  operationType: 'RECEIVE',
  startTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
  stopTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
  sourceLocation: { id: ids.bay1, label: 'Dairy/Bays/Bay1' },
  destinationLocation: { id: ids.silo1, label: 'Dairy/RawSilos/RawSilo1' },
  material: { id: ids.milk, label: 'Dairy/Raw/Raw Milk' },
  quantityExpression: '{[default]Receiving/Bay1/Total}',
  quantityCalcType: 'RISING',
  quantityOverflowValue: '1000000',
  unitOfMeasure: { id: ids.kilogram, label: 'Kilogram' },
}
const told = (differing: PartialOperation) =>
  plainText(narrate('2025-03', anOperation({ ...receive, ...differing }), plant, words))

describe('what an operation will do', () => {
  it('is told in one paragraph', () => {
    expect(told({})).toBe(
      'When Receiving/Bay1/Unloading turns on, start receiving Raw Milk from Bay1. When it turns off, book what the ' +
        'counter Receiving/Bay1/Total gained, in kg, into RawSilo1 as a new lot with a generated code. The counter ' +
        'wraps at 1,000,000; wraps are counted.',
    )
  })

  it.each([
    ['a falling edge', { startTriggerType: 'FALLING_EDGE' }, /Unloading turns off, start/],
    ['any change', { startTriggerType: 'CHANGE' }, /Unloading changes, start/],
    ['another stop expression', { stopTriggerExpression: '{[default]Empty}' }, /When Empty turns off, book/],
    [
      'a script',
      { triggerSource: 'MANUAL' },
      /^When a script calls for it, start receiving.*When a script stops it/,
    ],
    [
      'a parent',
      { triggerSource: 'PARENT', operation: { id: ids.makeCheese, label: 'Make cheese' } },
      /^When Make cheese starts.*that operation stops/,
    ],
    ['no parent', { triggerSource: 'PARENT' }, /^When a parent operation yet to be chosen starts/],
    [
      'no start expression',
      { startTriggerExpression: null },
      /^When a start expression yet to be given turns on/,
    ],
    [
      'no stop expression',
      { stopTriggerExpression: ' ' },
      /When a stop expression yet to be given turns off/,
    ],
    [
      'a direct quantity',
      { quantityCalcType: 'DIRECT' },
      /book the value of Receiving\/Bay1\/Total, in kg,.*code\.$/,
    ],
    ['a quantity by hand', { quantitySource: 'MANUAL' }, /book the quantity that the call gives, in kg,/],
    ['no quantity', { quantityExpression: null }, /the counter an expression yet to be given gained/],
    [
      'the unit of the context',
      { unitOfMeasureResolutionStrategy: 'FROM_CONTEXT' },
      /in the material’s base unit,/,
    ],
    ['no unit', { unitOfMeasure: null }, /in a unit yet to be chosen,/],
    ['no material', { material: null }, /start receiving a material yet to be chosen from/],
    [
      'an unknown material',
      { material: { id: null, label: 'Dairy/Raw/Raw Milk A2' } },
      /receiving an unknown material from/,
    ],
    ['the call’s material', { materialSource: 'MANUAL' }, /the material that the call names/],
    [
      'a material expression',
      { materialSource: 'EXPRESSION', materialExpression: '{[default]M}' },
      /the material that M names/,
    ],
    ['no destination', { destinationLocation: null }, /into a destination yet to be chosen as/],
    ['no optional source', { sourceLocation: null }, /start receiving Raw Milk\. When/],
    [
      'a lot by expression',
      { primaryLotResolutionStrategy: 'EXPRESSION', primaryLotCodeExpression: '{[default]Lot}' },
      /as the lot that Lot names\./,
    ],
    [
      'a secondary lot',
      { secondaryLotResolutionStrategy: 'EXPRESSION', secondaryLotCodeExpression: '{[default]Tanker}' },
      /, out of the lot that Tanker names\./,
    ],
    [
      'a consumption',
      { operationType: 'CONSUME', createLotIfNotFound: true },
      /consuming Raw Milk from Bay1.*out of a lot with a generated code into RawSilo1.*A lot that is not there is created\./,
    ],
    [
      'a shipment counted',
      { operationType: 'SHIP', incrementProductionOrderCount: true },
      /count grows by as much\./,
    ],
    [
      'a status that changes',
      { operationType: 'STATUS_CHANGE' },
      /changing the status of a lot of Raw Milk at Bay1.*gained, in kg, on a lot with a generated code\. /,
    ],
    [
      'what is received and consumed at once',
      { operationType: 'RECEIVE_AND_CONSUME' },
      /consuming Raw Milk at Bay1.*as a new lot with a generated code, and out of it again into RawSilo1\. /,
    ],
    ['a disabled operation', { enabled: false }, /It is disabled: it is kept, but never triggered\.$/],
  ] satisfies [string, PartialOperation, RegExp][])('%s', (_, differing, sentence) => {
    expect(told(differing)).toMatch(sentence)
  })

  it('names the secondary lot’s own material, where the contract has one', () => {
    const record = anOperation({
      ...receive,
      secondaryMaterial: { id: ids.milk, label: 'Dairy/Raw/Raw Milk' },
    })
    const toldIn = (contract: Contract) => plainText(narrate(contract, record, plant, words))
    expect(toldIn('2025-09')).toContain('The secondary lot is of Raw Milk.')
    expect(toldIn('2025-03')).not.toContain('The secondary lot is of')
  })

  it('marks tags, names, what is missing and what is unknown', () => {
    const segments = narrate(
      '2025-03',
      anOperation({ ...receive, material: { id: null, label: 'Nowhere' } }),
      plant,
      words,
    )
    expect(segments.filter(({ as }) => as !== 'plain').map(({ as }) => as)).toEqual([
      'tag',
      'error',
      'strong',
      'tag',
      'strong',
      'strong',
      'strong',
    ])
  })

  it('tells a longer expression as code, shortened', () => {
    const startTriggerExpression = `{[default]A} && ${'{[default]B} && '.repeat(10)}true`
    const [, code] = narrate('2025-03', anOperation({ ...receive, startTriggerExpression }), plant, words)
    expect(code?.as).toBe('code')
    expect(code?.text.length).toBe(80)
  })

  it.each(vocabulary.operationType)('has a sentence for %s', (operationType) => {
    expect(told({ operationType })).toMatch(/^When .*\. When .*\.$/)
  })

  it.each(contracts)('is told of any record, in %s', (contract) => {
    fc.assert(
      fc.property(anyOperation(contract), (record) => {
        expect(plainText(narrate(contract, record, plant, words))).toMatch(/^When [^]*\.$/)
      }),
    )
  })
})
