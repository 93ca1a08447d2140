import { expect, test } from 'vitest'
import type { ChangedRecord } from '#data/changes.ts'
import type { PartialOperation } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { anOperation } from '#testing/an-operation.ts'
import { linesOf } from './record-state.ts'

function saved(facts: PartialOperation): SavedOperation {
  return {
    id: 'a',
    operation: anOperation(facts),
    createdDate: '2026-01-01T00:00:00Z',
    createdBy: 'M. Okafor',
    modifiedDate: null,
    modifiedBy: null,
    complete: false,
    revision: 1,
  }
}

function changed(before: PartialOperation | null, after: PartialOperation | null): ChangedRecord {
  const record = (facts: PartialOperation | null) => (facts === null ? null : saved(facts))
  return {
    id: 'a',
    name: 'Lids',
    revision: 1,
    before: record(before),
    after: record(after),
    now: record(after),
  }
}

const fieldsIn = (records: readonly ChangedRecord[]) =>
  linesOf('2025-03', records).map(({ change }) => change?.field ?? null)

test('an edit shows the fields that it changed, the first and the last line of a record known', () => {
  const lines = linesOf('2025-03', [changed({ notes: 'old' }, { notes: 'new', spare1: 'x' })])
  expect(lines.map(({ change, isFirst, isLast }) => [change?.field, isFirst, isLast])).toEqual([
    ['notes', true, false],
    ['spare1', false, true],
  ])
})

test('a new record alone shows what was set in it; one of many is one line', () => {
  const made = changed(null, { notes: 'new' })
  expect(fieldsIn([made])).toEqual(['name', 'notes'])
  expect(fieldsIn([made, made])).toEqual([null, null])
})

test('a record that does not differ still has its line', () => {
  expect(fieldsIn([changed({}, {})])).toEqual([null])
})
