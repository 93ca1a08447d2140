import { describe, expect, it } from 'vitest'
import type { PlantImportRow } from '#domain/plant-import.ts'
import type { PlantValue } from '#domain/plant-kinds.ts'
import type { Message } from '#domain/problem.ts'
import { noDecisions } from './decisions.ts'
import { planRows } from './plan-rows.ts'
import { mendsFor, rowsAlike, wrongText, wrongValueOf } from './wrong-value.ts'

const message = (rule: Message['rule']): Message => ({ rule, message: rule })
const unknown = (given: string, nearest: string): Message => ({
  ...message('reference.unknown'),
  params: { given },
  nearest,
})

const refused = (
  row: number,
  kind: PlantImportRow['kind'],
  given: Readonly<Record<string, PlantValue>>,
  errors: PlantImportRow['errors'],
): PlantImportRow => ({
  kind,
  file: 'f.csv',
  row,
  outcome: 'refused',
  id: null,
  label: '',
  changes: {},
  given,
  errors,
})

const noUnit = { unitOfMeasureName: [unknown('Kilogramm', 'Kilogram')] }
const noPlace = { path: [unknown('Dairi', 'Dairy')] }
const twoWrong = { shelfLifeDays: [message('type.wrong')], ...noUnit }
const planned = [
  refused(1, 'materials', { unitOfMeasureName: 'Kilogramm' }, noUnit),
  refused(2, 'materials', { unitOfMeasureName: 'Kilogramm', shelfLifeDays: 'many' }, twoWrong),
  refused(3, 'locations', { path: '/Dairi/Bay1' }, noPlace),
  refused(4, 'locations', { path: 'Dairi/Bay2' }, noPlace),
  refused(5, 'reasonCodes', { lotRecordType: null }, { lotRecordType: [message('choice.missing')] }),
  refused(6, 'reasonCodes', {}, { lotRecordType: [message('choice.missing')] }),
  refused(7, 'reasonCodes', {}, { '': [message('row.ragged')] }),
]
const rows = planRows(planned, noDecisions)

function wrongIn(number: number) {
  const row = rows.find((each) => each.row === number)
  const wrong = row === undefined ? null : wrongValueOf(row)
  if (row === undefined || wrong === null) throw new Error('There is nothing to mend.')
  return { row, wrong }
}

describe('the first value to mend', () => {
  it.each([
    [1, 'unitOfMeasureName', 'Kilogramm', 'unitsOfMeasure'],
    [2, 'shelfLifeDays', 'many', null],
    [3, 'path', 'Dairi', 'locations'],
    [5, 'lotRecordType', '', null],
  ])('of row %i is in %s, there %j', (number, column, text, to) => {
    const { wrong } = wrongIn(number)
    expect([wrong.column, wrongText(wrong), wrong.field.to]).toEqual([column, text, to])
  })

  it('is none where only the file can be mended', () => {
    expect(rows.slice(6).map(wrongValueOf)).toEqual([null])
  })
})

describe('a mend', () => {
  it.each([
    [1, 'Kilogram', [1, 2], [{ column: 'unitOfMeasureName', from: 'Kilogramm', to: 'Kilogram' }]],
    [2, 4, [2], [{ column: 'shelfLifeDays', file: 'f.csv', row: 2, to: 4 }]],
    [3, 'Dairy', [3, 4], [{ column: 'path', from: 'Dairi', to: 'Dairy', below: true }]],
    [5, 'SHIP', [5, 6], [5, 6].map((row) => ({ column: 'lotRecordType', file: 'f.csv', row, to: 'SHIP' }))],
  ])('of row %i to %j is one of rows %j', (number, to, alike, expected) => {
    const { row, wrong } = wrongIn(number)
    const meant = rowsAlike(rows, row, wrong)
    expect(meant.map((each) => each.row)).toEqual(alike)
    expect(mendsFor(meant, wrong, to)).toEqual(expected.map((each) => ({ kind: row.kind, ...each })))
  })

  it('of a place in one path only keeps the rest of it', () => {
    const { row, wrong } = wrongIn(3)
    expect(mendsFor([row], wrong, 'Dairy')).toMatchObject([{ row: 3, to: 'Dairy/Bay1' }])
    expect(mendsFor([row], wrong, null)).toMatchObject([{ row: 3, to: 'Bay1' }])
  })
})
