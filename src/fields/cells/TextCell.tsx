import { type KeyboardEvent, useRef } from 'react'
import { readCell, writeCell } from '../cell-text.ts'
import { useFormWords } from '../words.ts'
import { breakLine, takeFocus } from './cell-area.ts'
import styles from './cells.module.css'
import type { CellEditorProps } from './editor-props.ts'
import { useFinish } from './use-finish.ts'

/** A text or a number; the browser holds what is typed, so that a key renders nothing. */
export function TextCell({ field, view, plant, start, onEnter }: CellEditorProps) {
  const words = useFormWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const before = writeCell(field, view[field.name], words)
  const { finish: _, ...edit } = useFinish(start, () => {
    const text = area.current?.value ?? before
    if (text !== before) onEnter(readCell(field, text, { words, plant }))
  })
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!breakLine(event)) edit.onKeyDown(event)
  }
  return (
    <textarea
      ref={(node) => {
        area.current = node
        takeFocus(node)
      }}
      rows={1}
      aria-label={words.fields[field.name].label}
      className={styles.text}
      data-kind={field.kind}
      defaultValue={start.isTyped ? '' : before}
      spellCheck={false}
      autoComplete="off"
      {...edit}
      onKeyDown={onKeyDown}
    />
  )
}
