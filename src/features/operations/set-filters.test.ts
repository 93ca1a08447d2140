import { expect, test } from 'vitest'
import { everything } from '#domain/list-query.ts'
import { en } from '#domain/words/en/index.ts'
import { filterCount, setFilters, unfiltered } from './set-filters.ts'
import { viewTitle } from './view-title.ts'

const narrowed = {
  ...everything,
  q: 'silo',
  location: ['Cascade/Dairy/Receiving'],
  type: ['SCRAP', 'SHIP'],
  enabled: false,
  complete: false,
}

test('each filter that is set has a chip with its words', () => {
  expect(setFilters(en, narrowed, null).map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Location Receiving and below',
    'Type Scrap or Ship',
    'Enabled No',
  ])
})

test('a chip takes its own filter away and leaves the others', () => {
  const [, type] = setFilters(en, narrowed, null)
  expect({ ...narrowed, ...type?.without }).toEqual({ ...narrowed, type: [] })
})

test('clearing leaves the order', () => {
  const sort = [{ key: 'status', descending: true }] as const
  expect({ ...narrowed, sort, ...unfiltered }).toEqual({ ...everything, sort })
})

test('the button that hides the filters counts those that it hides', () => {
  expect(filterCount(narrowed)).toBe(3)
  expect(filterCount(everything)).toBe(0)
})

test.each([
  [everything, 'All by name'],
  [narrowed, 'Receiving by name'],
  [{ ...everything, sort: [{ key: 'sourceLocationPath', descending: true }] as const }, 'All by source'],
])('a view that nobody named is named after what it shows', (query, title) => {
  expect(viewTitle(en, query, null)).toBe(title)
})
