import type { KeyboardEvent } from 'react'

/** With Alt, Enter breaks the line instead of ending the edit. Whether that was meant, and is done. */
export function breakLine(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  if (event.key !== 'Enter' || !event.altKey) return false
  event.preventDefault()
  const { selectionStart, selectionEnd } = event.currentTarget
  event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
  return true
}

/** The caret stands behind what is there. */
export function takeFocus(node: HTMLTextAreaElement | null): void {
  if (node === null || document.activeElement === node) return
  node.focus({ preventScroll: true })
  node.setSelectionRange(node.value.length, node.value.length)
}
