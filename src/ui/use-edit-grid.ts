import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { EditGridHandle, EditGridProps } from './EditGrid.tsx'
import {
  blockOf,
  type CellAt,
  type GridSelection,
  type Size,
  selectionAt,
  within,
} from './edit-grid-block.ts'
import type { EditMove } from './edit-grid-column.ts'
import { actOf, isLetter, selectionAfter } from './edit-grid-keys.ts'
import { type EditLook, NUMBER_WIDTH } from './use-edit-look.ts'
import { useRowWindow } from './use-row-window.ts'
import { useStable } from './use-stable.ts'

interface Options<R> extends Omit<EditGridProps<R>, 'ref'> {
  readonly ref: Ref<EditGridHandle> | undefined
  readonly box: RefObject<HTMLTableElement | null>
  readonly look: EditLook<R>
}

export interface Editing extends CellAt {
  readonly isTyped: boolean
}

/** Where the keys are, what is selected, which cell is edited, and what keys, pointer and clipboard do. */
export function useEditGrid<R>(options: Options<R>) {
  const { ref, box, look, count, columns, selection, onSelect, onRange } = options
  const size = { rows: count, columns: columns.length }
  const { virtual, headHeight, rowHeight } = useRowWindow({
    count,
    active: selection.active.row,
    box,
    onRange,
  })
  const select = (next: GridSelection) => {
    onSelect(next)
    virtual.scrollToIndex(next.head.row)
    scrollToColumn(box.current, look, next.head.column)
  }
  const focus = () => box.current?.focus({ preventScroll: true })
  const { editing, begin, end } = useEditing({ ...options, size, select, focus })
  useImperativeHandle(ref, () => ({
    focus,
    goTo: (cell) => {
      select(selectionAt(within(cell, size)))
      focus()
    },
  }))
  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2)
  return {
    virtual,
    headHeight,
    editing,
    end,
    block: blockOf(selection),
    handlers: {
      ...useClipboard(options),
      ...usePointer({
        selection,
        onSelect: select,
        begin,
        isPressed: ({ column }) => columns[column]?.onPress !== undefined,
        focus,
      }),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget || count === 0) return
        onGridKey(event, { ...options, size, page: page(), select, begin })
      },
    },
  }
}

interface EditingContext<R> extends Pick<Options<R>, 'columns' | 'rowAt' | 'selection'> {
  readonly size: Size
  readonly select: (next: GridSelection) => void
  readonly focus: () => void
}

/** Which cell is edited, and how that begins and ends. */
function useEditing<R>({ columns, rowAt, selection, size, select, focus }: EditingContext<R>) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const begin = (cell: CellAt, isTyped: boolean) => {
    const row = rowAt(cell.row)
    const { onPress } = columns[cell.column] ?? {}
    if (onPress !== undefined) {
      if (row !== undefined && !isTyped) onPress(row)
      return
    }
    const isLocked = row === undefined || columns[cell.column]?.look(row, 0).locked !== false
    // At once, so that the letter whose key is down goes into the input that has just taken the focus.
    if (!isLocked) flushSync(() => setEditing({ ...cell, isTyped }))
  }
  const end = useStable((move: EditMove) => {
    setEditing(null)
    if (move === 'away') return
    focus()
    if (move !== 'stay') select(selectionAt(within(moved(selection.active, move), size)))
  })
  return { editing, begin, end }
}

interface KeyContext<R> extends Options<R> {
  readonly size: Size
  readonly page: number
  readonly select: (next: GridSelection) => void
  readonly begin: (cell: CellAt, isTyped: boolean) => void
}

function onGridKey<R>(event: KeyboardEvent, context: KeyContext<R>) {
  const { selection, size, page, select, begin } = context
  const { active } = selection
  if (isLetter(event)) {
    // Keys of the whole page, as `?`, are letters here.
    event.stopPropagation()
    return begin(active, true)
  }
  const next =
    event.key === 'Tab' ? besides(event, active, size) : selectionAfter(event, selection, size, page)
  // With Ctrl, Enter is the page's own.
  const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey
  const isEdit = event.key === 'F2' || isEnter || (event.key === ' ' && !event.shiftKey)
  const act = isEdit ? () => begin(active, false) : actOf(event, context)
  if (next === null && act === undefined) return
  event.preventDefault()
  if (next === null) act?.()
  else select(next)
}

/** Tab goes from cell to cell; at the end of a row it leaves the grid, so that nobody is caught in it. */
function besides(event: KeyboardEvent, { row, column }: CellAt, { columns }: { columns: number }) {
  const next = column + (event.shiftKey ? -1 : 1)
  return next < 0 || next >= columns || event.ctrlKey || event.altKey
    ? null
    : selectionAt({ row, column: next })
}

function moved({ row, column }: CellAt, move: EditMove): CellAt {
  const by = { away: [0, 0], stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const
  return { row: row + by[move][0], column: column + by[move][1] }
}

function useClipboard<R>({ onCopy, onPaste, onClear }: Options<R>) {
  const copy = (event: ClipboardEvent) => {
    if (event.target !== event.currentTarget) return false
    event.preventDefault()
    const text = onCopy()
    if (text !== null) event.clipboardData.setData('text/plain', text)
    return text !== null
  }
  return {
    onCopy: copy,
    // What could not be copied at once is not given up.
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) onClear()
    },
    onPaste: (event: ClipboardEvent) => {
      if (event.target !== event.currentTarget) return
      event.preventDefault()
      onPaste(event.clipboardData.getData('text/plain'))
    },
  }
}

interface PointerContext {
  readonly selection: GridSelection
  readonly onSelect: (selection: GridSelection) => void
  readonly begin: (cell: CellAt, isTyped: boolean) => void
  readonly isPressed: (cell: CellAt) => boolean
  readonly focus: () => void
}

/** A press selects a cell, dragging a block. A finger scrolls; a second tap on the cell edits it. */
function usePointer({ selection, onSelect, begin, isPressed, focus }: PointerContext) {
  const isDragging = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      const cell = cellUnder(event.target)
      if (cell === null || event.button !== 0 || isInput(event.target)) return
      const isAgain = event.pointerType === 'touch' && isSameCell(cell, selection.active)
      isDragging.current = event.pointerType !== 'touch'
      if (isAgain) return begin(cell, false)
      onSelect(event.shiftKey ? { active: selection.active, head: cell } : selectionAt(cell))
      focus()
      if (isPressed(cell) && !event.shiftKey) begin(cell, false)
    },
    onPointerMove: (event: PointerEvent) => {
      if (!isDragging.current || event.buttons !== 1) return
      const cell = cellUnder(event.target)
      if (cell !== null && !isSameCell(cell, selection.head))
        onSelect({ active: selection.active, head: cell })
    },
    onPointerUp: () => {
      isDragging.current = false
    },
    onDoubleClick: (event: { readonly target: EventTarget }) => {
      const cell = cellUnder(event.target)
      if (cell !== null && !isInput(event.target) && !isPressed(cell)) begin(cell, false)
    },
  }
}

function isInput(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-editor]') !== null
}

function cellUnder(target: EventTarget): CellAt | null {
  const cell = target instanceof Element ? target.closest('[data-column]') : null
  const row = cell?.closest('[data-row]')
  if (cell == null || row == null) return null
  return { row: Number(row.getAttribute('data-row')), column: Number(cell.getAttribute('data-column')) }
}

function isSameCell(a: CellAt, b: CellAt): boolean {
  return a.row === b.row && a.column === b.column
}

/** Brings a column out from behind those that stay, or from beyond the right edge. */
function scrollToColumn<R>(box: HTMLElement | null, { offsets, pins }: EditLook<R>, column: number) {
  if (box === null || column < pins.length) return
  const [left = 0, right = 0] = offsets.slice(column, column + 2)
  const fixed = offsets[pins.length] ?? NUMBER_WIDTH
  if (left - box.scrollLeft < fixed) box.scrollLeft = left - fixed
  else if (right - box.scrollLeft > box.clientWidth) box.scrollLeft = right - box.clientWidth
}
