import { expect, test } from 'vitest'
import type { ColumnName } from './column-kinds.ts'
import { type ColumnTests, testsOf, withTests } from './column-tests.ts'
import { everything, writeListFilter } from './list-query.ts'

const cases: readonly (readonly [ColumnName, ColumnTests, string])[] = [
  ['operationType', { is: ['SHIP', 'SCRAP'] }, 'type=SHIP&type=SCRAP'],
  ['enabled', { is: ['false'] }, 'enabled=false'],
  ['complete', { is: ['true'] }, 'complete=true'],
  ['material', { is: ['Dairy/Raw'] }, 'material=Dairy%2FRaw'],
  ['material', { empty: ['true'] }, 'material.empty=true'],
  ['notes', { contains: ['cold'] }, 'notes.contains=cold'],
  [
    'quantityOverflowValue',
    { from: ['1'], to: ['9'] },
    'quantityOverflowValue.from=1&quantityOverflowValue.to=9',
  ],
  ['modifiedDate', { from: ['2026-01-12'] }, 'modifiedDate.from=2026-01-12'],
  ['sourceLocation', { is: ['Dairy'] }, 'sourceLocation.is=Dairy'],
]

test.each(cases)('what is asked of %s: %j', (column, tests, text) => {
  const filter = withTests(everything, column, tests)
  expect(writeListFilter(filter).toString()).toBe(text)
  expect(testsOf(filter, column)).toEqual(tests)
  expect(withTests(filter, column, {})).toEqual(everything)
})

test('what is asked of other columns stays', () => {
  const first = withTests(everything, 'notes', { contains: ['cold'] })
  const both = withTests(first, 'enabled', { is: ['true'] })
  expect(withTests(both, 'enabled', {})).toEqual(first)
})

test('both values of a flag are no question', () => {
  expect(withTests(everything, 'enabled', { is: ['true', 'false'] })).toEqual(everything)
})
