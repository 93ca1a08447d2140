import { describe, expect, it } from 'vitest'
import { anImportRow } from '#testing/an-import-row.ts'
import {
  chooseRecord,
  correctionsOf,
  countMends,
  leaveOut,
  mendCell,
  mendValue,
  noMends,
  takeIn,
} from './mends.ts'

describe('what is decided about a file', () => {
  it('is one value for a cell: the last', () => {
    const once = mendCell(noMends, { row: 2, parameter: 'name', value: 'A' })
    expect(mendCell(once, { row: 2, parameter: 'name', value: 'B' }).cells).toEqual([
      { row: 2, parameter: 'name', value: 'B' },
    ])
  })

  it('follows a value that is mended a second time to what stands in the file', () => {
    const first = mendValue(noMends, { parameter: 'operationType', from: 'SCRAP_ALL', to: 'SCRAPS' })
    const cell = mendCell(first, { row: 3, parameter: 'operationType', value: 'SCRAPS' })
    const { values, cells } = mendValue(cell, { parameter: 'operationType', from: 'SCRAPS', to: 'SCRAP' })
    expect(values).toEqual([
      { parameter: 'operationType', from: 'SCRAP_ALL', to: 'SCRAP' },
      { parameter: 'operationType', from: 'SCRAPS', to: 'SCRAP' },
    ])
    expect(cells).toEqual([{ row: 3, parameter: 'operationType', value: 'SCRAP' }])
  })

  it('remembers a row that is left out as it was, until it is taken back', () => {
    const row = anImportRow({ row: 4, outcome: 'update' })
    const left = leaveOut(noMends, [row])
    expect(correctionsOf(left, {}).drop).toEqual([4])
    expect(leaveOut(left, [{ ...row, outcome: 'left' }]).known.get(4)).toBe(row)
    const back = takeIn(left, [4])
    expect([correctionsOf(back, {}).drop, back.known.get(4)]).toEqual([[], row])
  })

  it('is counted and sent, with the columns as they are mapped', () => {
    const mends = chooseRecord(mendCell(noMends, { row: 1, parameter: 'notes', value: null }), 2, null)
    expect(countMends(mends)).toBe(2)
    expect(correctionsOf(mends, { Bezeichnung: 'name' })).toEqual({
      mapping: { Bezeichnung: 'name' },
      cells: [{ row: 1, parameter: 'notes', value: null }],
      values: [],
      drop: [],
      match: [{ row: 2, id: null }],
    })
  })
})
