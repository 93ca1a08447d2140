import { IconChevronDown } from '@tabler/icons-react'
import { useController } from 'react-hook-form'
import type { Field } from '#domain/catalogue/index.ts'
import { wordFor } from '#domain/words/words.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useTouch } from '#ui/use-touch.ts'
import { useWords } from '#ui/words.ts'
import { useFormScope } from '../form-scope.ts'
import { shortWord } from '../short-word.ts'
import { useAllowed } from '../use-applies.ts'
import { edgeIcon } from './EdgeIcon.tsx'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

/** Up to four values stand side by side, more fold into a list. */
export function ChoiceField(props: InputProps) {
  return props.field.values.length > MOST_SEGMENTS ? <Select {...props} /> : <Segments {...props} />
}

const MOST_SEGMENTS = 4

function Segments({ field, ids, state }: InputProps) {
  const { form } = useFormScope()
  const words = useWords()
  const allowed = useAllowed(field)
  const compact = useTouch()
  const { value: held, onChange, onBlur } = useController({ control: form.control, name: field.name }).field
  const value = typeof held === 'string' ? held : null
  return (
    <Segmented
      segments={offered(field, value).map((each) => ({
        value: each,
        label: shortWord(words, field.name, each),
        icon: edgeIcon(each),
        disabled: each !== value && !allowed.includes(each),
      }))}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      aria-labelledby={ids.label}
      aria-describedby={ids.note}
      invalid={state === 'error'}
      compact={compact}
    />
  )
}

/** The browser's own list, under a face that shows word and wire name. */
function Select({ field, ids, state }: InputProps) {
  const { form } = useFormScope()
  const words = useWords()
  const allowed = useAllowed(field)
  const {
    ref,
    value: held,
    onChange,
    onBlur,
  } = useController({ control: form.control, name: field.name }).field
  const value = typeof held === 'string' ? held : ''
  return (
    <span className={styles.select} data-state={state}>
      <span className={styles.face} aria-hidden>
        {wordFor(words, field.name, value)} <code className={styles.wire}>{value}</code>
      </span>
      <IconChevronDown size={16} stroke={1.5} aria-hidden />
      <select
        ref={ref}
        id={ids.control}
        className={styles.list}
        aria-describedby={ids.note}
        aria-invalid={state === 'error' ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      >
        {offered(field, value).map((each) => (
          <option key={each} value={each} disabled={each !== value && !allowed.includes(each)}>
            {wordFor(words, field.name, each)} · {each}
          </option>
        ))}
      </select>
    </span>
  )
}

/** A value that is kept but not offered any more stands among the others while it is chosen. */
function offered({ values }: Field, value: string | null): readonly string[] {
  return value === null || value === '' || values.includes(value) ? values : [...values, value]
}
