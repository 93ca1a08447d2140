import { TextInput } from '#ui/TextInput.tsx'
import { useFormScope } from '../form-scope.ts'
import { type InputProps, orNull } from './input-props.ts'
import styles from './inputs.module.css'

/** A text of one line, or of several. The browser holds what is typed: a key renders nothing. */
export function TextField({ field, ids, state }: InputProps) {
  const { form } = useFormScope()
  const input = {
    ...form.register(field.name, orNull),
    id: ids.control,
    'aria-describedby': ids.note,
    'aria-required': field.required,
    'aria-invalid': state === 'error' ? true : undefined,
  }
  return field.lines === true ? (
    <textarea {...input} className={styles.text} data-state={state} rows={1} />
  ) : (
    <TextInput {...input} className={styles.line ?? ''} state={state} mono={field.kind === 'id'} />
  )
}
