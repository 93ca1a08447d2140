import { describe, expect, it } from 'vitest'
import { anImportRow } from '#testing/an-import-row.ts'
import { countRows } from '#fields/importing/row-state.ts'
import { leaveOut, noMends, takeIn } from './mends.ts'
import { changesIn, countFitting, planRows, rowsWith, setsOf, type Tab } from './plan-rows.ts'
import { type RowSort, shownRows } from './shown-rows.ts'

const message = { rule: 'choice.unknown', message: 'SCRAP_ALL is not one of its values.' } as const
const rows = [
  anImportRow({ row: 1, name: 'Bay 10', outcome: 'update', changes: { notes: [null, 'x'] } }),
  anImportRow({ row: 2, name: 'Bay 2', outcome: 'create', sourceLocationPath: 'Dairy/RawSilo1' }),
  anImportRow({ row: 3, name: 'CIP', outcome: 'unchanged' }),
  anImportRow({
    row: 4,
    name: 'CIP',
    outcome: 'refused',
    errors: { operationType: [message] },
    given: { operationType: 'SCRAP_ALL' },
  }),
]

describe('the rows of a plan', () => {
  it.each<[Tab, string, readonly RowSort[], readonly number[]]>([
    ['all', '', [], [1, 2, 3, 4]],
    ['refused', '', [], [4]],
    ['all', 'cip', [], [3, 4]],
    ['all', 'cip scrap_all', [], [4]],
    ['all', 'rawsilo1', [], [2]],
    ['all', 'notes', [], [1]],
    ['create', 'cip', [], []],
    ['all', '', [{ id: 'name', desc: false }], [2, 1, 3, 4]],
    ['all', '', [{ id: 'name', desc: true }], [3, 4, 1, 2]],
    ['all', '', [{ id: 'outcome', desc: false }], [2, 1, 3, 4]],
    ['all', '', [{ id: 'row', desc: true }], [4, 3, 2, 1]],
  ])('in tab %s, searched for %j and sorted by %j, are %j', (tab, search, sort, expected) => {
    expect(shownRows(rows, tab, search, sort).map(({ row }) => row)).toEqual(expected)
  })

  it('hold those that are left out, though the plan has them no longer', () => {
    const left = leaveOut(noMends, rows.slice(1, 2))
    const without = rows.filter(({ row }) => row !== 2)
    const shown = planRows(without, left)
    expect(shown.map(({ outcome }) => outcome)).toEqual(['update', 'left', 'unchanged', 'refused'])
    expect(countRows(shown)).toMatchObject({ all: 4, left: 1, create: 0 })
    expect(planRows(without, takeIn(left, [2]))[1]).toBe(rows[1])
    expect(planRows(rows, noMends)).toBe(rows)
  })

  it('say in which of them a value is refused', () => {
    expect(rowsWith(rows, 'operationType', 'SCRAP_ALL')).toEqual(rows.slice(3))
    expect(rowsWith(rows, 'operationType', 'SCRAP')).toEqual([])
  })

  it('change fields: both halves of a reference are one', () => {
    const changes = {
      sourceLocationId: [null, '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'],
      sourceLocationPath: [null, 'Dairy/Bays/Bay1'],
      quantityOverflowValue: ['10', null],
    } as const
    expect(changesIn('2025-03', changes)).toEqual([
      {
        field: 'sourceLocation',
        before: null,
        after: { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', label: 'Dairy/Bays/Bay1' },
      },
      { field: 'quantityOverflowValue', before: '10', after: null },
    ])
    expect(setsOf('2025-03', changes).map(({ field }) => field)).toEqual(['sourceLocation'])
  })
  it.each([
    [[9, 9, 9], 20, 2],
    [[9, 9, 9], 27, 3],
    [[90, 9], 20, 1],
    [[], 20, 0],
  ])('of lengths %j there fit in %i letters', (lengths, room, count) =>
    expect(countFitting(lengths, room)).toBe(count),
  )
})
