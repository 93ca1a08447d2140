import { bulkEdit } from '#domain/words/en/bulk-edit.ts'
import { form } from '#domain/words/en/form.ts'
import { describe, expect, it } from 'vitest'
import type { FieldHoldings } from '#domain/bulk.ts'
import { type FieldName, fieldOf } from '#domain/catalogue/index.ts'
import { en } from '#domain/words/en/index.ts'
import { holdingsText } from './holdings-words.ts'

const words = { ...en, bulkEdit, form }

type Held = Pick<FieldHoldings, 'applies' | 'empty' | 'distinct'> & {
  readonly values?: readonly (readonly [FieldHoldings['values'][number]['value'], number])[]
}

describe('what a selection of twelve holds of a field', () => {
  it.each<[FieldName, Held, string]>([
    ['name', { applies: 12, empty: 0, distinct: 12 }, '12 different'],
    ['enabled', { applies: 12, empty: 0, distinct: 1, values: [[true, 12]] }, 'Yes in all 12'],
    ['notes', { applies: 12, empty: 9, distinct: 3 }, '3 different, 9 empty'],
    ['notes', { applies: 12, empty: 8, distinct: 3 }, '4 filled, 8 empty'],
    ['notes', { applies: 12, empty: 12, distinct: 0 }, 'Empty in all 12'],
    [
      'notes',
      { applies: 12, empty: 11, distinct: 1, values: [['x'.repeat(4000), 1]] },
      `${'x'.repeat(79)}… in 1, 11 empty`,
    ],
    [
      'quantityCalcType',
      {
        applies: 11,
        empty: 0,
        distinct: 2,
        values: [
          ['RISING', 10],
          ['DIRECT', 1],
        ],
      },
      '10 Rising, 1 Direct, 1 does not apply',
    ],
    [
      'quantityOverflowValue',
      {
        applies: 10,
        empty: 0,
        distinct: 2,
        values: [
          ['1000000', 9],
          ['9999999', 1],
        ],
      },
      '1,000,000 in 9, 9,999,999 in 1, 2 do not apply',
    ],
    ['quantityOverflowValue', { applies: 0, empty: 0, distinct: 0 }, 'Applies to none of them'],
    [
      'sourceLocation',
      { applies: 12, empty: 2, distinct: 1, values: [['Dairy/Receiving/Bay1', 10]] },
      'Bay1 in 10, 2 empty',
    ],
  ])('%s: %o is said as %j', (name, { values = [], ...held }, said) => {
    const field = fieldOf('2025-03', name)
    if (field === undefined) throw new Error(`${name} is not in the contract.`)
    const counted = values.map(([value, count]) => ({ value, count }))
    expect(holdingsText(words, field, { parameter: name, ...held, values: counted }, 12)).toBe(said)
  })
})
