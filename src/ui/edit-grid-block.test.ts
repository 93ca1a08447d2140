import { describe, expect, it } from 'vitest'
import { blockFrom, blockOf, marksOfCell, marksOfRow, within } from './edit-grid-block.ts'

const size = { rows: 10, columns: 4 }

describe('a block of cells', () => {
  it('is the same whichever corner it was begun at', () => {
    const a = { row: 2, column: 3 }
    const b = { row: 5, column: 1 }
    expect(blockOf({ active: a, head: b })).toEqual({ top: 2, left: 1, bottom: 5, right: 3 })
    expect(blockOf({ active: b, head: a })).toEqual(blockOf({ active: a, head: b }))
  })

  it('ends where the grid does', () => {
    const from = { top: 8, left: 2, bottom: 8, right: 2 }
    expect(blockFrom(from, 7, 3, size)).toEqual({ top: 8, left: 2, bottom: 9, right: 3 })
    expect(within({ row: 99, column: -1 }, size)).toEqual({ row: 9, column: 0 })
  })
})

describe('what a row shows of the selection', () => {
  const block = { top: 1, left: 1, bottom: 3, right: 2 }
  const active = { row: 1, column: 1 }

  it.each([
    [0, 1, { edges: null, isActive: false }],
    [1, 0, { edges: null, isActive: false }],
    [1, 1, { edges: 'tl', isActive: true }],
    [1, 2, { edges: 'tr', isActive: false }],
    [2, 1, { edges: 'l', isActive: false }],
    [3, 2, { edges: 'br', isActive: false }],
    [3, 3, { edges: null, isActive: false }],
  ])('row %i, column %i', (row, column, marks) => {
    expect(marksOfCell(marksOfRow(row, block, active), column)).toEqual(marks)
  })
})
