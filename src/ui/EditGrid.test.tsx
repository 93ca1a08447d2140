import { createEvent, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from '#testing/render.tsx'
import { EditGrid } from './EditGrid.tsx'
import { firstCell } from './edit-grid-block.ts'
import type { EditColumn } from './edit-grid-column.ts'

// There is no layout in jsdom; the grid draws what is in sight.
beforeEach(() => {
  for (const [name, size] of [
    ['offsetHeight', 600],
    ['offsetWidth', 400],
  ] as const) {
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(size)
  }
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400)
})
afterEach(() => {
  vi.restoreAllMocks()
})

interface Row {
  readonly name: string
  readonly notes: string
}
const rows: readonly Row[] = Array.from({ length: 40 }, (_, n) => ({ name: `Row ${n}`, notes: `note ${n}` }))

function columnOf(id: keyof Row, isLocked: (row: Row) => boolean = () => false): EditColumn<Row> {
  return {
    id,
    label: id,
    code: id,
    width: 100,
    look: (row) => ({ content: row[id], edited: false, locked: isLocked(row), faulty: false }),
    editor: (row, { isTyped, end }) => (
      <input
        aria-label={`Edit ${id}`}
        defaultValue={isTyped ? '' : row[id]}
        onKeyDown={({ key }) => key === 'Enter' && end('down')}
      />
    ),
  }
}

const columns = [columnOf('name'), columnOf('notes', ({ name }) => name === 'Row 1')]

const acts = {
  onClear: vi.fn<() => void>(),
  onFillDown: vi.fn<() => void>(),
  onUndo: vi.fn<() => void>(),
  onRedo: vi.fn<() => void>(),
  onCopy: () => 'Row 0\tnote 0',
  onPaste: vi.fn<(text: string) => void>(),
}

function Grid() {
  const [selection, setSelection] = useState(firstCell)
  return (
    <EditGrid
      label="Operations"
      describedBy=""
      columns={columns}
      pinned={1}
      count={rows.length}
      rowAt={(index) => rows[index]}
      noteOf={() => undefined}
      selection={selection}
      onSelect={setSelection}
      wanted={null}
      onRange={() => undefined}
      {...acts}
    />
  )
}

function draw() {
  render(<Grid />)
  const grid = screen.getByRole('grid', { name: 'Operations' })
  grid.focus()
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(grid, { key })
  }
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
  return { grid, press, active }
}

describe('the grid, as ARIA describes one', () => {
  it('says how large it is, and of each cell where it stands', () => {
    const { grid, press, active } = draw()
    expect(grid.getAttribute('aria-rowcount')).toBe('41')
    expect(grid.getAttribute('aria-colcount')).toBe('3')
    expect(grid.getAttribute('aria-multiselectable')).toBe('true')
    const headers = screen.getAllByRole('columnheader')
    expect(headers.map((header) => header.getAttribute('aria-colindex'))).toEqual(['1', '2', '3'])
    press('ArrowDown')
    expect(active()?.closest('tr')?.getAttribute('aria-rowindex')).toBe('3')
    expect(active()?.getAttribute('aria-colindex')).toBe('2')
    expect(active()?.getAttribute('aria-selected')).toBe('true')
    expect(active()?.tagName).toBe('TH')
    press('ArrowRight')
    expect(active()?.getAttribute('aria-colindex')).toBe('3')
    expect(active()?.getAttribute('aria-readonly')).toBe('true')
    press('End', 'PageDown')
    expect(active()).not.toBeNull()
  })

  it.each([
    ['F2', 'Row 0'],
    ['Enter', 'Row 0'],
    ['x', ''],
  ])('%s begins an edit with “%s”', (key, text) => {
    const { press, active, grid } = draw()
    press(key)
    const input = screen.getByRole('textbox', { name: 'Edit name' })
    expect(input).toHaveProperty('value', text)
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement).toBe(grid)
    expect(active()?.textContent).toBe('Row 1')
  })

  it('edits nothing that does not apply', () => {
    const { press } = draw()
    press('ArrowDown', 'ArrowRight', 'F2', 'x')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('gives the selected cells to the clipboard; cut ones are cleared', () => {
    const { grid } = draw()
    const setData = vi.fn<(type: string, text: string) => void>()
    fireEvent(grid, createEvent.copy(grid, { clipboardData: { setData } }))
    expect(setData).toHaveBeenLastCalledWith('text/plain', 'Row 0\tnote 0')
    expect(acts.onClear).not.toHaveBeenCalled()
    fireEvent(grid, createEvent.cut(grid, { clipboardData: { setData } }))
    expect(setData).toHaveBeenCalledTimes(2)
    expect(acts.onClear).toHaveBeenCalledOnce()
    fireEvent(grid, createEvent.paste(grid, { clipboardData: { getData: () => 'a\tb' } }))
    expect(acts.onPaste).toHaveBeenCalledExactlyOnceWith('a\tb')
  })
})
