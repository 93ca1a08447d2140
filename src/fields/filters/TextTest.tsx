import { useId } from 'react'
import { TextInput } from '#ui/TextInput.tsx'
import { useSettledText } from '#ui/use-settled-text.ts'
import { useWords } from '#ui/words.ts'
import type { FilterProps } from './filter-props.ts'
import styles from './filters.module.css'

interface Props extends FilterProps {
  readonly test: 'contains' | 'is'
}

/** A part of the text, or the whole of an id. */
export function TextTest({ test, tests, onChange }: Props) {
  const words = useWords().filters
  const id = useId()
  const input = useSettledText(tests[test]?.[0] ?? '', (text) => {
    const { [test]: _, empty: __, ...others } = tests
    onChange(text.trim() === '' ? others : { ...others, [test]: [text.trim()] })
  })
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {words[test]}
      </label>
      <TextInput
        id={id}
        data-autofocus
        mono={test === 'is'}
        value={input.value}
        onChange={(event) => input.onText(event.currentTarget.value)}
        onBlur={input.onSettle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') input.onSettle()
        }}
      />
    </div>
  )
}
