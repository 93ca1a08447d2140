import { type KeyboardEvent, useRef, useState } from 'react'
import { PaintedArea } from '#ui/PaintedArea.tsx'
import { useFormWords } from '../words.ts'
import { readCell, writeCell } from '../cell-text.ts'
import { PaintedExpression } from '../PaintedExpression.tsx'
import { breakLine, takeFocus } from './cell-area.ts'
import styles from './cells.module.css'
import type { CellEditorProps } from './editor-props.ts'
import { useFinish } from './use-finish.ts'

/** An expression, in its colours while it is typed. */
export function ExpressionCell({ field, view, plant, start, onEnter }: CellEditorProps) {
  const words = useFormWords()
  const before = writeCell(field, view[field.name], words)
  const [text, setText] = useState(start.isTyped ? '' : before)
  const area = useRef<HTMLTextAreaElement>(null)
  const { finish: _, ...edit } = useFinish(start, () => {
    const typed = area.current?.value ?? before
    if (typed !== before) onEnter(readCell(field, typed, { words, plant }))
  })
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (breakLine(event)) setText(event.currentTarget.value)
    else edit.onKeyDown(event)
  }
  return (
    <div className={styles.expression}>
      <PaintedArea
        ref={(node) => {
          area.current = node
          takeFocus(node)
        }}
        aria-label={words.fields[field.name].label}
        painted={<PaintedExpression text={text} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        {...edit}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
