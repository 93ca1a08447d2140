import { useCallback, useId, useRef, useState } from 'react'
import type { FieldValue } from '#domain/kinds.ts'
import { ReferencePicker } from '#ui/ReferencePicker.tsx'
import { readCell, writeCell } from '../cell-text.ts'
import { pickerItems } from '../picker-items.ts'
import { resolveTyped } from '../resolve-typed.ts'
import { useFormWords } from '../words.ts'
import styles from './cells.module.css'
import type { CellEditorProps } from './editor-props.ts'
import { useFinish } from './use-finish.ts'

/** A place, material, unit, code or operation, with the same list as in the form. */
export function ReferenceCell(props: CellEditorProps) {
  const { field, view, plant, start } = props
  const words = useFormWords()
  const inputId = useId()
  const [opened, setOpened] = useState(!start.isTyped)
  const target = field.to ?? 'location'
  const value = view[field.name]
  const { text, attach, take, read, edit } = useEntering(props)
  const items = useCallback(
    () => pickerItems(target, plant, words, view.operationType),
    [target, plant, words, view.operationType],
  )
  return (
    // The picker's own keys come first; what it leaves ends the edit.
    <div className={styles.picker} {...edit} onBlur={undefined}>
      <ReferencePicker
        label={words.fields[field.name].label}
        inputId={inputId}
        mono={target === 'location' || target === 'material'}
        text={text}
        shown={text}
        chosenId={typeof value === 'object' ? (value?.id ?? null) : null}
        items={items}
        resolve={(typed) => {
          const found = resolveTyped(target, typed, plant)
          return found.is === 'known' ? found.referent.id : null
        }}
        onChoose={(id) => take(plant.byId(target, id) ?? null)}
        onText={(typed) => take(read(typed))}
        opened={opened}
        onOpenedChange={setOpened}
        inputRef={attach}
        onBlur={edit.onBlur}
      />
    </div>
  )
}

/** What was typed, or was chosen instead, is entered once when the edit ends. */
function useEntering({ field, view, plant, start, onEnter }: CellEditorProps) {
  const words = useFormWords()
  const text = writeCell(field, view[field.name], words)
  const taken = useRef<FieldValue | undefined>(undefined)
  const input = useRef<HTMLInputElement>(null)
  const read = (typed: string) => readCell(field, typed, { words, plant })
  const { finish, ...edit } = useFinish(start, () => {
    const typed = input.current?.value ?? text
    if (taken.current !== undefined) onEnter(taken.current)
    else if (typed !== text) onEnter(read(typed))
  })
  const take = (next: FieldValue) => {
    taken.current = next
    finish('stay')
  }
  const attach = (node: HTMLInputElement | null) => {
    input.current = node
    takeFocus(node)
  }
  return { text, attach, take, read, edit }
}

function takeFocus(input: HTMLInputElement | null) {
  if (input !== null && document.activeElement !== input) input.focus({ preventScroll: true })
}
