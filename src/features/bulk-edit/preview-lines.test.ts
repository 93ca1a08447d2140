import { describe, expect, it } from 'vitest'
import type { BulkRecord } from '#domain/bulk.ts'
import type { Message } from '#domain/problem.ts'
import { byField, previewLines } from './preview-lines.ts'
import { tallyOf } from './tally.ts'

const noLotCode: Message = { rule: 'lotCode.missing', message: 'There is no lot code.' }
const direct: Message = { rule: 'value.skipped', message: 'It counts directly.' }
const unknown: Message = { rule: 'reference.unknown', message: 'There is no such material.' }

function aRecord(differing: Partial<BulkRecord>): BulkRecord {
  const nothing = { before: null, after: null, skipped: {}, errors: {}, warnings: {}, newWarnings: {} }
  return { id: '1', name: 'Lids', revision: 1, outcome: 'changed', ...nothing, ...differing }
}

function linesOf(...records: readonly BulkRecord[]) {
  return previewLines('2025-03', records, new Map())
}

describe('the lines of a preview', () => {
  it('are one per field, in the order of the screen; both halves of a reference are one', () => {
    const lines = linesOf(
      aRecord({
        before: { sourceLocationId: null, sourceLocationPath: null, notes: 'Old.' },
        after: { sourceLocationId: null, sourceLocationPath: 'Dairy/Silo1', notes: null },
      }),
    )
    expect(lines.map(({ field, kind, before, after }) => [field?.name, kind, before, after])).toEqual([
      ['notes', 'change', 'Old.', null],
      ['sourceLocation', 'change', null, { id: null, label: 'Dairy/Silo1' }],
    ])
  })

  it('say why a field is left alone', () => {
    const [line] = linesOf(aRecord({ outcome: 'skipped', skipped: { quantityOverflowValue: direct } }))
    expect(line).toMatchObject({ kind: 'skipped', reason: direct })
  })

  it('name a new warning at the choice that made the field needed', () => {
    const [lot, unit] = linesOf(
      aRecord({
        before: { primaryLotResolutionStrategy: 'AUTO_GENERATE', unitOfMeasureName: 'Kilogram' },
        after: { primaryLotResolutionStrategy: 'EXPRESSION', unitOfMeasureName: 'Litre' },
        newWarnings: { primaryLotCodeExpression: [noLotCode] },
      }),
    )
    expect(lot?.warnings).toEqual([noLotCode])
    expect(unit?.warnings).toEqual([])
  })

  it('keep what is wrong with no field of the contract', () => {
    const [line] = linesOf(aRecord({ outcome: 'refused', errors: { nothing: [unknown] } }))
    expect(line).toMatchObject({ field: null, kind: 'refused', errors: [unknown] })
  })

  it('keep a dropped record at its place', () => {
    const records = ['1', '2', '3'].map((id) =>
      aRecord({ id, name: id, before: { notes: null }, after: { notes: 'New.' } }),
    )
    const dropped = new Map([['2', { id: '2', name: '2', at: 1 }]])
    const left = previewLines(
      '2025-03',
      records.filter(({ id }) => id !== '2'),
      dropped,
    )
    expect(left.map(({ recordId, kind }) => [recordId, kind])).toEqual([
      ['1', 'change'],
      ['2', 'dropped'],
      ['3', 'change'],
    ])
    expect(previewLines('2025-03', records, dropped)).toEqual(left)
  })

  it('can be told a field at a time', () => {
    const change = { before: { name: 'Lids', notes: null }, after: { name: 'Caps', notes: 'New.' } }
    const lines = linesOf(aRecord({ id: '1', ...change }), aRecord({ id: '2', ...change }))
    expect(byField('2025-03', lines).map(({ field, recordId }) => `${field?.name} ${recordId}`)).toEqual([
      'name 1',
      'name 2',
      'notes 1',
      'notes 2',
    ])
  })
})

it('A preview is counted by its lines, and its operations once', () => {
  const lines = linesOf(
    aRecord({ id: '1', before: { name: 'a', notes: 'a' }, after: { name: 'b', notes: 'b' } }),
    aRecord({ id: '2', outcome: 'skipped', skipped: { notes: direct } }),
    aRecord({ id: '3', outcome: 'refused', errors: { materialPath: [unknown] } }),
  )
  expect(tallyOf(lines)).toEqual({
    lines: { all: 4, changes: 2, skipped: 1, warnings: 0, errors: 1 },
    records: 1,
    refused: 1,
  })
})
