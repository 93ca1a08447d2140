import { describe, expect, test } from 'vitest'
import {
  columnChanges,
  type ListColumn,
  plainColumns,
  readColumns,
  type Shown,
  writeColumns,
} from './list-columns.ts'

const plain: readonly ListColumn[] = ['name', 'operationType', 'status']
const shown: Shown = {
  ...plainColumns,
  order: ['name', 'operationType', 'trigger', 'status', 'notes'],
  pinned: 2,
}

describe('the columns in the address', () => {
  test('come back as they were', () => {
    const view: Shown = { order: ['name', 'notes', 'trigger'], widths: { name: 240, trigger: 99 }, pinned: 2 }
    const text = writeColumns(view, plain)
    expect(text).toEqual({ columns: 'name:240,notes,trigger:99', pinned: '2' })
    expect(readColumns(text, '2025-03')).toEqual(view)
  })

  test('are left out while they are the plain ones', () => {
    expect(writeColumns({ ...plainColumns, order: plain }, plain)).toEqual({})
    expect(readColumns({}, '2025-03')).toEqual(plainColumns)
  })

  test.each([
    ['an unknown one', 'name,nonsense,notes', ['name', 'notes']],
    ['one of another contract', 'name,secondaryMaterial,notes', ['name', 'notes']],
    ['one that comes twice', 'name,notes,notes', ['name', 'notes']],
    ['a width that is none', 'name:wide,notes:', ['name', 'notes']],
    ['a missing name', 'notes', ['name', 'notes']],
    ['a name that is not the first', 'notes,name', ['name', 'notes']],
    ['nothing of use', 'nonsense', null],
  ])('%s does no harm', (_, columns, order) => {
    expect(readColumns({ columns }, '2025-03').order).toEqual(order)
  })

  test.each([
    ['name:1', 48],
    ['name:9999', 900],
  ])('a width has bounds: %s', (columns, width) => {
    expect(readColumns({ columns }, '2025-03').widths).toEqual({ name: width })
  })
})

describe('a change of the columns', () => {
  const { show, hide, move, pin, widen } = columnChanges
  test.each([
    [
      'a column shown stands last',
      show(shown, 'spare1'),
      'name,operationType,trigger,status,notes,spare1',
      2,
    ],
    [
      'a column shown twice is shown once',
      show(shown, 'notes'),
      'name,operationType,trigger,status,notes',
      2,
    ],
    ['a column hidden is gone', hide(shown, 'status'), 'name,operationType,trigger,notes', 2],
    ['a pinned one hidden is no longer pinned', hide(shown, 'operationType'), 'name,trigger,status,notes', 1],
    ['the name cannot be hidden', hide(shown, 'name'), 'name,operationType,trigger,status,notes', 2],
    ['one moves', move(shown, 'notes', 2), 'name,operationType,notes,trigger,status', 2],
    ['one moves before the pinned', move(shown, 'notes', 1), 'name,notes,operationType,trigger,status', 3],
    [
      'a pinned one moves away',
      move(shown, 'operationType', 3),
      'name,trigger,status,operationType,notes',
      1,
    ],
    ['none moves before the name', move(shown, 'trigger', 0), 'name,trigger,operationType,status,notes', 3],
    [
      'one pinned stands with the pinned',
      pin(shown, 'notes', true),
      'name,operationType,notes,trigger,status',
      3,
    ],
    [
      'one released stands behind them',
      pin(shown, 'operationType', false),
      'name,operationType,trigger,status,notes',
      1,
    ],
  ])('%s', (_, { order, pinned }, text, count) => {
    expect([order?.join(), pinned]).toEqual([text, count])
  })

  test('a width is kept with its column, and forgotten with it', () => {
    const wide = widen(shown, 'notes', 321.4)
    expect(wide.widths).toEqual({ notes: 321 })
    expect(hide({ ...shown, ...wide, order: shown.order }, 'notes').widths).toEqual({})
  })
})
