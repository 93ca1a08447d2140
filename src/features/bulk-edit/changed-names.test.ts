import { expect, it } from 'vitest'
import type { BulkRecord } from '#domain/bulk.ts'
import { changedNames } from './changed-names.ts'

function aRecord(id: string, differing: Partial<BulkRecord> = {}): BulkRecord {
  const nothing = { skipped: {}, errors: {}, warnings: {}, newWarnings: {} }
  const change = { before: { notes: 'Old.' }, after: { notes: 'New.' } }
  return { id, name: `Lids ${id}`, revision: 1, outcome: 'changed', ...change, ...nothing, ...differing }
}

const before = { records: [aRecord('1'), aRecord('2')] }

it.each<[string, readonly BulkRecord[], readonly string[]]>([
  ['nothing', [aRecord('1'), aRecord('2')], []],
  ['what was saved since', [aRecord('1'), aRecord('2', { revision: 2 })], ['Lids 2']],
  ['what was deleted', [aRecord('2')], ['Lids 1']],
  ['what matches now', [aRecord('1'), aRecord('2'), aRecord('3', { name: null })], ['3']],
])('Between two previews %s is named', (_, records, names) => {
  expect(changedNames(before, { records })).toEqual(names)
})
