import { expect, it } from 'vitest'
import { distinctName } from './distinct-name.ts'

it.each([
  ['list.csv', [], 'list.csv'],
  ['list.csv', ['list.csv'], 'list (2).csv'],
  ['list.csv', ['list.csv', 'list (2).csv'], 'list (3).csv'],
  ['list', ['list'], 'list (2)'],
  ['.csv', ['.csv'], '.csv (2)'],
  ['x'.repeat(200), [], 'x'.repeat(120)],
])('%s beside %j is called %s', (name, taken, expected) => {
  expect(distinctName(name, new Set(taken))).toBe(expected)
})
