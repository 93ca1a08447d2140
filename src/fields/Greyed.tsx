import { IconEyeOff } from '@tabler/icons-react'
import { memo } from 'react'
import { type Field, fieldOf } from '#domain/catalogue/index.ts'
import { isEmpty } from '#domain/operation.ts'
import { wordFor } from '#domain/words/words.ts'
import { TextButton } from '#ui/Button.tsx'
import { Switch } from '#ui/Switch.tsx'
import { FieldValueText } from './FieldValueText.tsx'
import { focusField } from './field-ids.ts'
import { useFormScope } from './form-scope.ts'
import styles from './FieldPart.module.css'
import { useFailing } from './use-applies.ts'
import { useFormWords } from './words.ts'

/** The value of a field that does not apply, to be read and not changed. */
export const GreyedValue = memo(function GreyedValue({ field }: { readonly field: Field }) {
  const { form } = useFormScope()
  const words = useFormWords().form
  // Read once: while the field does not apply nothing changes it.
  const value = form.getValues(field.name)
  return (
    <div className={styles.greyed} data-kind={field.kind}>
      {field.kind === 'flag' ? (
        <Switch disabled checked={value === true} label={value === true ? words.on : words.off} />
      ) : (
        <FieldValueText field={field} value={value} />
      )}
    </div>
  )
})

/** Why the field does not apply: a sentence whose subject leads to the choice that decides. */
export const GreyedReason = memo(function GreyedReason({
  field,
  id,
}: {
  readonly field: Field
  readonly id: string
}) {
  const { form, contract } = useFormScope()
  const words = useFormWords()
  const clause = useFailing(field.when)
  if (clause === undefined) return null
  const values = clause.values
    .filter((value) => fieldOf(contract, clause.choice)?.values.includes(value))
    .map((value) => wordFor(words, clause.choice, value))
  const sentence = words.form.appliesWhen(
    new Intl.ListFormat(words.code, { type: 'disjunction' }).format(values),
  )
  const value = form.getValues(field.name)
  const isDropped = !isEmpty(value) && value !== (field.default ?? null)
  return (
    <div id={id} className={styles.reason}>
      <IconEyeOff size={14} stroke={1.5} aria-hidden />
      <p>
        {sentence.before}
        <TextButton onClick={() => focusField(document, clause.choice)}>
          {words.fields[clause.choice].label}
        </TextButton>
        {sentence.after}
        {isDropped && ` ${words.form.keptWhileEditing}`}
      </p>
    </div>
  )
})
