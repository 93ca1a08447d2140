import { describe, expect, test } from 'vitest'
import { everything, type ListFilter } from './list-query.ts'
import { allMatching, isNothing, ticksIn } from './selecting.ts'
import { nothingSelected } from './selection.ts'

const receiving: ListFilter = { ...everything, location: ['Dairy/Receiving'] }

describe('ticking rows', () => {
  test('names them, one by one and many at once, and takes them out again', () => {
    const one = ticksIn(nothingSelected, everything).with(['a'], true)
    const three = ticksIn(one, everything).with(['b', 'c'], true)
    const two = ticksIn(three, everything).with(['b'], false)
    expect(two).toEqual({ kind: 'ids', ids: new Set(['a', 'c']) })
    expect(isNothing(ticksIn(two, everything).with(['a', 'c'], false))).toBe(true)
  })

  test('of all that match takes out those unticked, and puts them back', () => {
    const but = ticksIn(allMatching(receiving), receiving).with(['a', 'b'], false)
    expect(but).toEqual({ kind: 'matching', filter: receiving, except: new Set(['a', 'b']) })
    expect(ticksIn(but, receiving).with(['a'], true)).toEqual({
      kind: 'matching',
      filter: receiving,
      except: new Set(['b']),
    })
  })

  test('begins anew where the rows shown may not be among those that match', () => {
    expect(ticksIn(allMatching(receiving), everything).with(['a'], true)).toEqual({
      kind: 'ids',
      ids: new Set(['a']),
    })
  })
})

describe('which rows are ticked after the filter has changed', () => {
  const cases: readonly (readonly [string, ListFilter, ListFilter, boolean])[] = [
    ['the same filter', receiving, receiving, true],
    ['a narrower one', receiving, { ...receiving, type: ['SHIP'] }, true],
    ['one side of the same place', receiving, { ...receiving, side: 'source' }, true],
    ['any filter, where all operations are selected', everything, receiving, true],
    ['a wider one', receiving, everything, false],
    ['either side, where one was meant', { ...receiving, side: 'source' }, receiving, false],
    ['another place', receiving, { ...everything, location: ['Dairy/Processing'] }, false],
    ['other words', { ...everything, q: 'silo' }, { ...everything, q: 'silos' }, false],
  ]
  test.each(cases)('%s', (_, selected, shown, ticked) => {
    expect(ticksIn(allMatching(selected), shown).has('a')).toBe(ticked)
  })
})
