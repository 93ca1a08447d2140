import { describe, expect, test } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import type { PartialOperation } from './operation.ts'
import { summarise } from './change-summary.ts'

function pair(before: PartialOperation | null, after: PartialOperation | null) {
  const record = (facts: PartialOperation | null) =>
    facts === null ? null : { operation: anOperation(facts) }
  return { before: record(before), after: record(after) }
}

const off = { enabled: false }
const on = { enabled: true }

describe('a change set in short', () => {
  test.each([
    [
      'an edit',
      [pair({ notes: 'a' }, { notes: 'b', spare1: 'x' })],
      { names: ['Lids'], fields: ['spare1', 'notes'], values: 2, enabled: null },
    ],
    [
      'a renaming, by the name afterwards',
      [pair({ name: 'A' }, { name: 'B' })],
      { names: ['B'], fields: ['name'], values: 1, enabled: null },
    ],
    ['a new record', [pair(null, { name: 'A' })], { names: ['A'], fields: [], values: 0, enabled: null }],
    [
      'a deletion, by the name before',
      [pair({ name: 'A' }, null)],
      { names: ['A'], fields: [], values: 0, enabled: null },
    ],
    [
      'all switched on',
      [pair(off, on), pair(off, on)],
      { names: ['Lids', 'Lids'], fields: ['enabled'], values: 2, enabled: true },
    ],
    [
      'some switched on, some off',
      [pair(off, on), pair(on, off)],
      { names: ['Lids', 'Lids'], fields: ['enabled'], values: 2, enabled: null },
    ],
    [
      'switched on, and noted',
      [pair(off, { ...on, notes: 'x' })],
      { names: ['Lids'], fields: ['enabled', 'notes'], values: 2, enabled: null },
    ],
    ['nothing but the plant', [], { names: [], fields: [], values: 0, enabled: null }],
  ])('%s', (_, pairs, summary) => {
    expect({ ...summarise(pairs), fields: [...summarise(pairs).fields].toSorted() }).toEqual({
      ...summary,
      fields: summary.fields.toSorted(),
    })
  })

  test('names three of many', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => pair({ name, notes: 'a' }, { name, notes: 'b' }))
    expect(summarise(many)).toMatchObject({ names: ['A', 'B', 'C'], values: 4 })
  })
})
