import { describe, expect, it } from 'vitest'
import type { InventoryOperation } from './catalogue/index.ts'
import { aPlant } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { check } from './check.ts'

const plant = aPlant()
const rulesOf = (record: InventoryOperation, contract: '2025-03' | '2025-09' = '2025-03') =>
  Object.entries(check(contract, record, plant)).map(([field, finding]) => [field, finding.rule])

describe('a form before it is sent', () => {
  it('is in order with a name alone', () => {
    expect(rulesOf(anOperation())).toEqual([])
  })

  it.each([
    [{ name: null }, 'name', 'name.missing'],
    [{ name: '  ' }, 'name', 'name.missing'],
    [{ notes: 'x'.repeat(4001) }, 'notes', 'text.tooLong'],
    [{ material: { id: null, label: 'Dairy/Raw/Raw Milk A2' } }, 'material', 'reference.unknown'],
    [{ operation: { id: null, label: 'Make cheese' } }, 'operation', 'reference.ambiguous'],
    [
      { quantityCalcType: 'RISING', quantityOverflowValue: 'many' },
      'quantityOverflowValue',
      'number.malformed',
    ],
    [
      { quantityCalcType: 'RISING', quantityOverflowValue: '0' },
      'quantityOverflowValue',
      'number.outOfRange',
    ],
    [{ flushIntervalMillis: -1 }, 'flushIntervalMillis', 'number.outOfRange'],
  ] as const)('%j is refused at %s by %s', (differing, field, rule) => {
    expect(rulesOf(anOperation(differing))).toEqual([[field, rule]])
  })

  it('is not judged by values that do not apply', () => {
    expect(rulesOf(anOperation({ quantityCalcType: 'DIRECT', quantityOverflowValue: 'many' }))).toEqual([])
  })

  it('names a number that is none, also where it travels as a number', () => {
    const record = anOperation({ quantityCalcType: 'DELTA', quantityOverflowValue: 'many' }, '2025-09')
    expect(rulesOf(record, '2025-09')).toEqual([['quantityOverflowValue', 'number.malformed']])
  })
})
