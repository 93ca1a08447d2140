import { type KeyboardEvent, useRef } from 'react'
import type { EditMove, EditStart } from '#ui/edit-grid-column.ts'

/** Ends an edit once, whichever of key, choice and loss of focus comes first. */
export function useFinish({ end }: EditStart, keep: () => void) {
  const isOver = useRef(false)
  const finish = (move: EditMove, isKept = true) => {
    if (isOver.current) return
    isOver.current = true
    if (isKept) keep()
    end(move)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event)
    // What is saved from within a cell is saved with it.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return finish('stay')
    if (move === null && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (move === null) finish('stay', false)
    else finish(move)
  }
  return { finish, onKeyDown, onBlur: () => finish('away') }
}

/** With Alt, Enter is a new line of the text. */
function moveOf({ key, shiftKey, altKey, nativeEvent }: KeyboardEvent): EditMove | null {
  if (nativeEvent.isComposing) return null
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'left' : 'right'
  return null
}
