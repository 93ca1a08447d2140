import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { conflicts, diff } from './diff.ts'

describe('the differences of two records', () => {
  it('are the fields that changed, before and after', () => {
    const before = anOperation()
    const after = anOperation({ name: 'Caps', sourceLocation: { id: null, label: 'Dairy/Bay1' } })
    expect(diff(before, after)).toEqual([
      { field: 'name', before: 'Lids', after: 'Caps' },
      { field: 'sourceLocation', before: null, after: { id: null, label: 'Dairy/Bay1' } },
    ])
  })

  it('do not count a reference whose path alone was learned', () => {
    const id = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'
    const before = anOperation({ sourceLocation: { id, label: null } })
    const after = anOperation({ sourceLocation: { id, label: 'Dairy/Bay1' } })
    expect(diff(before, after)).toEqual([])
  })

  it('are none between a record and itself', () => {
    fc.assert(
      fc.property(anyOperation('2025-03'), (record) => {
        expect(diff(record, { ...record })).toEqual([])
      }),
    )
  })
})

describe('two edits of one record', () => {
  it('are told apart field by field; what both set alike is settled', () => {
    const base = anOperation({ spare1: 'a' })
    const theirs = anOperation({ spare1: 'a', name: 'Theirs', notes: 'them', spare2: 'same' })
    const mine = anOperation({ spare1: 'b', name: 'Mine', spare2: 'same' })
    expect(conflicts(base, theirs, mine).map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['name', 'both'],
      ['notes', 'theirs'],
      ['spare1', 'mine'],
    ])
  })
})
