import { describe, expect, it } from 'vitest'
import { type GridSelection, selectionAt } from './edit-grid-block.ts'
import { actOf, type GridActs, isLetter, selectionAfter } from './edit-grid-keys.ts'

const size = { rows: 100, columns: 5 }
const cell = (row: number, column: number) => ({ row, column })

function press(keys: string, from: GridSelection): GridSelection | null {
  return selectionAfter(eventOf(keys), from, size, 20)
}

function eventOf(keys: string) {
  const parts = keys.split('+')
  const held = (name: string) => parts.slice(0, -1).includes(name)
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: held('Ctrl'),
    metaKey: held('Meta'),
    altKey: held('Alt') || held('AltGr'),
    shiftKey: held('Shift'),
    getModifierState: (name: string) => name === 'AltGraph' && held('AltGr'),
  }
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
    ['Ctrl+ArrowUp', cell(0, 2)],
    ['Ctrl+ArrowLeft', cell(5, 0)],
    ['Ctrl+ArrowRight', cell(5, 4)],
    ['Meta+Home', cell(0, 0)],
  ])('%s', (keys, to) => {
    expect(press(keys, selectionAt(cell(5, 2)))).toEqual(selectionAt(to))
  })

  it.each(['Enter', 'Tab', 'x', 'Alt+ArrowDown', 'Ctrl+c'])('%s does not', (keys) => {
    expect(press(keys, selectionAt(cell(5, 2)))).toBeNull()
  })
})

it('stops at the edges of the grid', () => {
  expect(press('ArrowLeft', selectionAt(cell(5, 0)))).toEqual(selectionAt(cell(5, 0)))
  expect(press('ArrowRight', selectionAt(cell(5, 4)))).toEqual(selectionAt(cell(5, 4)))
  expect(press('ArrowUp', selectionAt(cell(0, 2)))).toEqual(selectionAt(cell(0, 2)))
  expect(press('PageDown', selectionAt(cell(95, 2)))).toEqual(selectionAt(cell(99, 2)))
})

describe('Shift selects a block', () => {
  const from = { active: cell(5, 2), head: cell(6, 2) }

  it.each([
    ['Shift+ArrowDown', cell(7, 2)],
    ['Shift+ArrowRight', cell(6, 3)],
    ['Shift+ArrowUp', cell(5, 2)],
    ['Shift+ArrowLeft', cell(6, 1)],
    ['Shift+Home', cell(6, 0)],
    ['Shift+End', cell(6, 4)],
    ['Shift+PageDown', cell(26, 2)],
    ['Shift+PageUp', cell(0, 2)],
    ['Ctrl+Shift+Home', cell(0, 0)],
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

describe('keys act on the selected cells', () => {
  const done: string[] = []
  const acts: GridActs = {
    onClear: () => void done.push('onClear'),
    onFillDown: () => void done.push('onFillDown'),
    onUndo: () => void done.push('onUndo'),
    onRedo: () => void done.push('onRedo'),
    onCopy: () => null,
    onPaste: () => undefined,
  }

  it.each([
    ['Delete', 'onClear'],
    ['Backspace', 'onClear'],
    ['Ctrl+d', 'onFillDown'],
    ['Ctrl+z', 'onUndo'],
    ['Meta+z', 'onUndo'],
    ['Ctrl+Shift+Z', 'onRedo'],
    ['Ctrl+y', 'onRedo'],
  ])('%s: %s', (keys, name) => {
    actOf(eventOf(keys), acts)?.()
    expect(done.splice(0)).toEqual([name])
  })

  it.each(['d', 'Ctrl+Delete', 'Alt+Delete', 'Ctrl+x', 'Ctrl+v'])('%s does not', (keys) => {
    expect(actOf(eventOf(keys), acts)).toBeUndefined()
  })
})

it('begins a text with what is typed, AltGr included, and with no other key', () => {
  const begins = (keys: string) => isLetter(eventOf(keys))
  expect(['x', 'Shift+X', '{', 'Ctrl+AltGr+{'].map(begins)).toEqual([true, true, true, true])
  expect([' ', 'Ctrl+c', 'Alt+x', 'F2', 'Enter'].map(begins)).toEqual([false, false, false, false, false])
})
