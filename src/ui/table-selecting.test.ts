import { expect, test } from 'vitest'
import { lostRows } from './table-selecting.ts'

test.each([
  ['grows downwards', 3, 5, 8, null],
  ['shrinks from below', 3, 8, 5, { first: 6, last: 8 }],
  ['turns over its beginning', 3, 5, 1, { first: 4, last: 5 }],
  ['grows upwards', 5, 3, 1, null],
  ['shrinks from above', 5, 1, 3, { first: 1, last: 2 }],
  ['turns back down', 5, 3, 7, { first: 3, last: 4 }],
  ['begins', 5, 5, 7, null],
  ['begins upwards', 5, 5, 2, null],
] as const)('a range that %s', (_, anchor, from, to, lost) => {
  expect(lostRows(anchor, from, to)).toEqual(lost)
})
