import { type KeyboardEvent, useRef } from 'react'
import { failing } from '#domain/condition.ts'
import { wordFor } from '#domain/words/words.ts'
import { flagWord } from '../short-word.ts'
import { useFormWords } from '../words.ts'
import styles from './cells.module.css'
import type { CellEditorProps } from './editor-props.ts'
import { useFinish } from './use-finish.ts'

export function ChoiceCell(props: CellEditorProps) {
  const { field, view, onEnter } = props
  const words = useFormWords()
  const value = String(view[field.name] ?? '')
  const values = field.values.includes(value) ? field.values : [value, ...field.values]
  const options = values.map((each) => ({
    value: each,
    label: wordFor(words, field.name, each),
    disabled: each !== value && failing(field.valuesWhen?.[each], view) !== undefined,
  }))
  return <Select {...props} value={value} options={options} onPick={onEnter} />
}

export function FlagCell(props: CellEditorProps) {
  const { field, view, onEnter } = props
  const words = useFormWords()
  const options = [true, false].map((flag) => ({
    value: String(flag),
    label: flagWord(words, flag),
    disabled: false,
  }))
  return (
    <Select
      {...props}
      value={String(view[field.name] === true)}
      options={options}
      onPick={(value) => onEnter(value === 'true')}
    />
  )
}

interface Props extends CellEditorProps {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled: boolean }[]
  readonly onPick: (value: string) => void
}

/** The browser's own list. A letter or an arrow goes to another value; a press on one takes it. */
function Select({ field, start, value, options, onPick }: Props) {
  const words = useFormWords()
  const select = useRef<HTMLSelectElement>(null)
  const isByKey = useRef(start.isTyped)
  const { finish, ...edit } = useFinish(start, () => {
    const chosen = select.current?.value ?? value
    if (chosen !== value) onPick(chosen)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    // What opens the browser's list: what is then chosen in it is meant.
    isByKey.current = event.key !== ' ' && !event.altKey
    edit.onKeyDown(event)
  }
  return (
    <select
      ref={(node) => {
        select.current = node
        node?.focus({ preventScroll: true })
      }}
      aria-label={words.fields[field.name].label}
      className={styles.select}
      defaultValue={value}
      {...edit}
      onKeyDown={onKeyDown}
      onChange={() => {
        if (!isByKey.current) finish('stay')
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
