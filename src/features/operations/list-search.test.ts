import { describe, expect, test } from 'vitest'
import { everything, type ListQuery } from '#domain/list-query.ts'
import { queryFrom, readListSearch, searchFor } from './list-search.ts'

describe('the view in the address', () => {
  test('comes back as it was', () => {
    const query = {
      ...everything,
      q: 'raw milk',
      location: ['Dairy/Receiving', 'Dairy/Vats'],
      side: 'source' as const,
      type: ['SCRAP'],
      complete: false,
      sort: [
        { key: 'sourceLocationPath' as const, descending: true },
        { key: 'name' as const, descending: false },
      ],
    }
    expect(queryFrom({ ...searchFor(query) })).toEqual(query)
  })

  test('what is everywhere the same is not in it', () => {
    expect(searchFor(everything)).toEqual({})
  })

  test.each([
    ['an unknown name', { foo: '1', type: 'SCRAP' }],
    ['an unknown value', { status: 'NOPE', type: 'SCRAP' }],
    ['how many rows, and from where', { limit: '5', cursor: 'abc', type: 'SCRAP' }],
    ['something that is no text', { enabled: { a: 1 }, type: 'SCRAP' }],
  ])('%s is left out, and the rest is kept', (_, raw) => {
    expect(readListSearch(raw)).toEqual({ type: 'SCRAP' })
  })

  test('a test of a field that only another contract has is left out where the contract is known', () => {
    const search = { type: 'SCRAP', 'flushIntervalMillis.from': '5' }
    const named = (query: ListQuery) => query.columns.map(({ field }) => field)
    expect(named(queryFrom(search, '2025-03'))).toEqual(['flushIntervalMillis'])
    expect(queryFrom(search, '2025-09')).toEqual({ ...everything, type: ['SCRAP'] })
    expect(named(queryFrom({ ...readListSearch(search) }))).toEqual(['flushIntervalMillis'])
  })
})
