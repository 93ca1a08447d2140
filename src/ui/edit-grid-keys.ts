import type { KeyboardEvent } from 'react'
import { type CellAt, type GridSelection, type Size, selectionAt, within } from './edit-grid-block.ts'

/** What an engineer can do to the selected cells, besides typing into them. */
export interface GridActs {
  readonly onClear: () => void
  readonly onFillDown: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** The selected cells as text; null where they cannot be copied at once. */
  readonly onCopy: () => string | null
  readonly onPaste: (text: string) => void
}

/** A cell by where another one is. */
type Step = (at: CellAt, size: Size, page: number) => CellAt

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, _, page) => ({ row: row - page, column }),
  PageDown: ({ row, column }, _, page) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
}

/** With Ctrl: as far as it goes. */
const leaps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What is selected after a key; null where the key moves nothing. With Shift the selection grows. */
export function selectionAfter(
  event: Keys,
  selection: GridSelection,
  size: Size,
  page: number,
): GridSelection | null {
  if (event.altKey) return null
  const isLeap = event.ctrlKey || event.metaKey
  const block = blocks[`${isLeap ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`]
  if (block !== undefined) return block(selection, size)
  const step = (isLeap ? leaps : steps)[event.key]
  if (step === undefined) return null
  if (event.shiftKey)
    return { active: selection.active, head: within(step(selection.head, size, page), size) }
  return selectionAt(within(step(selection.active, size, page), size))
}

const blocks: Readonly<Record<string, (selection: GridSelection, size: Size) => GridSelection>> = {
  'Ctrl+a': (_, { rows, columns }) => ({
    active: { row: 0, column: 0 },
    head: { row: rows - 1, column: columns - 1 },
  }),
  'Ctrl+ ': ({ active, head }, { rows }) => ({
    active: { row: 0, column: active.column },
    head: { row: rows - 1, column: head.column },
  }),
  'Shift+ ': ({ active, head }, { columns }) => ({
    active: { row: active.row, column: 0 },
    head: { row: head.row, column: columns - 1 },
  }),
  Escape: ({ active }) => selectionAt(active),
}

/** What a key does to the cells; undefined where it does nothing to them. */
export function actOf(event: Keys, acts: GridActs): (() => void) | undefined {
  const { onClear, onFillDown, onUndo, onRedo } = acts
  if (event.altKey) return undefined
  const isCtrl = event.ctrlKey || event.metaKey
  const byKey: Readonly<Record<string, () => void>> = isCtrl
    ? { d: onFillDown, z: event.shiftKey ? onRedo : onUndo, y: onRedo }
    : { Delete: onClear, Backspace: onClear }
  return byKey[isCtrl ? event.key.toLowerCase() : event.key]
}

/** Whether a key begins a text. What AltGr types is typed too, though it counts as Ctrl and Alt. */
export function isLetter(event: Keys & Pick<KeyboardEvent, 'getModifierState'>): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey
  return event.key.length === 1 && event.key !== ' ' && (!isHeld || event.getModifierState('AltGraph'))
}
