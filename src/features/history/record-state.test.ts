import { describe, expect, test } from 'vitest'
import type { ChangedRecord } from '#data/changes.ts'
import type { PartialOperation } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { anOperation } from '#testing/an-operation.ts'
import { canRevert, changesOf } from './record-state.ts'

function saved(revision: number, facts: PartialOperation = {}): SavedOperation {
  return {
    id: 'a',
    operation: anOperation(facts),
    createdDate: '2026-01-01T00:00:00Z',
    createdBy: 'M. Okafor',
    modifiedDate: null,
    modifiedBy: null,
    complete: false,
    revision,
  }
}

function changed(before: SavedOperation | null, after: SavedOperation | null): ChangedRecord {
  return { id: 'a', name: 'Lids', revision: after?.revision ?? 0, before, after }
}

describe('whether a revert would touch a record', () => {
  test.each([
    ['an edit that is still the last', changed(saved(1), saved(2)), saved(2), true],
    ['one that was edited since', changed(saved(1), saved(2)), saved(3), false],
    ['one that was deleted since', changed(saved(1), saved(2)), 'gone' as const, false],
    ['a new record that is as it was made', changed(null, saved(1)), saved(1), true],
    ['a deleted one that is still gone', changed(saved(1), null), 'gone' as const, true],
    ['a deleted one that is there again', changed(saved(1), null), saved(2), false],
    ['one that is not fetched yet', changed(saved(1), saved(2)), undefined, null],
  ])('%s', (_, record, today, able) => {
    expect(canRevert(record, today)).toBe(able)
  })
})

test('an edit shows the fields that it changed', () => {
  const record = changed(saved(1, { notes: 'old' }), saved(2, { notes: 'new' }))
  expect(changesOf('2025-03', record)).toEqual([{ field: 'notes', before: 'old', after: 'new' }])
})

test('a new record shows what was set in it', () => {
  const fields = changesOf('2025-03', changed(null, saved(1, { notes: 'new' }))).map(({ field }) => field)
  expect(fields).toEqual(['name', 'notes'])
})
