import { describe, expect, it } from 'vitest'
import { type GridSelection, selectionAt } from './edit-grid-block.ts'
import { selectionAfter } from './edit-grid-keys.ts'

const size = { rows: 100, columns: 5 }
const cell = (row: number, column: number) => ({ row, column })

function press(keys: string, from: GridSelection): GridSelection | null {
  const parts = keys.split('+')
  const held = (name: string) => parts.slice(0, -1).includes(name)
  const event = { key: parts.at(-1) ?? '', ctrlKey: held('Ctrl'), metaKey: false, altKey: held('Alt') }
  return selectionAfter({ ...event, shiftKey: held('Shift') }, from, size, 20)
}

describe('keys move the active cell', () => {
  it.each([
    ['ArrowDown', cell(6, 2)],
    ['ArrowUp', cell(4, 2)],
    ['ArrowLeft', cell(5, 1)],
    ['ArrowRight', cell(5, 3)],
    ['Home', cell(5, 0)],
    ['End', cell(5, 4)],
    ['Ctrl+Home', cell(0, 0)],
    ['Ctrl+End', cell(99, 4)],
    ['Ctrl+ArrowDown', cell(99, 2)],
    ['PageDown', cell(25, 2)],
    ['PageUp', cell(0, 2)],
  ])('%s', (keys, to) => {
    expect(press(keys, selectionAt(cell(5, 2)))).toEqual(selectionAt(to))
  })

  it.each(['Enter', 'Tab', 'x', 'Alt+ArrowDown', 'Ctrl+c'])('%s does not', (keys) => {
    expect(press(keys, selectionAt(cell(5, 2)))).toBeNull()
  })
})

describe('Shift selects a block', () => {
  const from = { active: cell(5, 2), head: cell(6, 2) }

  it.each([
    ['Shift+ArrowDown', cell(7, 2)],
    ['Shift+ArrowRight', cell(6, 3)],
    ['Shift+End', cell(6, 4)],
    ['Ctrl+Shift+End', cell(99, 4)],
    ['Ctrl+Shift+ArrowUp', cell(0, 2)],
  ])('%s moves its other end', (keys, head) => {
    expect(press(keys, from)).toEqual({ active: cell(5, 2), head })
  })

  it('Shift with space takes whole rows, Ctrl with space whole columns, Ctrl with A all, Esc gives it up', () => {
    expect(press('Ctrl+ ', { active: cell(5, 2), head: cell(6, 3) })).toEqual({
      active: cell(0, 2),
      head: cell(99, 3),
    })
    expect(press('Shift+ ', from)).toEqual({ active: cell(5, 0), head: cell(6, 4) })
    expect(press('Ctrl+a', from)).toEqual({ active: cell(0, 0), head: cell(99, 4) })
    expect(press('Escape', from)).toEqual(selectionAt(cell(5, 2)))
  })
})
