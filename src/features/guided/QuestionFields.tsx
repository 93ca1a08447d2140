import { useController } from 'react-hook-form'
import { useStore } from '#data/store.ts'
import type { Field } from '#domain/catalogue/index.ts'
import { wordFor } from '#domain/words/words.ts'
import { fieldIds } from '#fields/field-ids.ts'
import { FormLine } from '#fields/FormLine.tsx'
import { useFormScope } from '#fields/form-scope.ts'
import { useAllowed } from '#fields/use-applies.ts'
import { Radio } from '#ui/Radio.tsx'
import { fieldsOfQuestion, openFields, type QuestionName } from './questions.ts'
import styles from './QuestionFields.module.css'
import { useGuidedWords } from './words.ts'

/** The fields of one question that the answers so far leave open. */
export function QuestionFields({ name }: { readonly name: QuestionName }) {
  const { contract } = useFormScope()
  return fieldsOfQuestion(contract, name).map((field) => (
    <Asked key={field.name} field={field} question={name} />
  ))
}

function Asked({ field, question }: { readonly field: Field; readonly question: QuestionName }) {
  const { contract, view } = useFormScope()
  const isOpen = useStore(view, ({ record }) => openFields(contract, question, record).includes(field))
  const words = useGuidedWords().guided
  if (!isOpen) return null
  if (field.name === 'operationType') return <TypeChoice field={field} />
  if (words.sentences[field.name] !== undefined) return <SentenceChoice field={field} />
  return <FormLine line={{ first: field, second: null, shape: 'alone', help: true }} />
}

/** The common types first: whoever asks for another knows its name. */
const common = ['RECEIVE', 'CONSUME', 'PRODUCE', 'MOVE', 'SHIP', 'SCRAP', 'SCRAP_ALL', 'RETURN']

function TypeChoice({ field }: { readonly field: Field }) {
  const words = useGuidedWords()
  const values = [
    ...common.filter((value) => field.values.includes(value)),
    ...field.values.filter((value) => !common.includes(value)),
  ]
  const help: Readonly<Record<string, string>> = words.typeHelp
  return (
    <Choice
      field={field}
      values={values}
      textOf={(value) => ({ title: wordFor(words, field.name, value), more: help[value] ?? '' })}
    />
  )
}

function SentenceChoice({ field }: { readonly field: Field }) {
  const words = useGuidedWords()
  const sentences = words.guided.sentences[field.name] ?? {}
  return (
    <Choice
      field={field}
      values={field.values}
      textOf={(value) => ({ title: sentences[value] ?? value, more: wordFor(words, field.name, value) })}
    />
  )
}

interface ChoiceProps {
  readonly field: Field
  readonly values: readonly string[]
  readonly textOf: (value: string) => { readonly title: string; readonly more: string }
}

/** The browser's own radios, each with what it means. */
function Choice({ field, values, textOf }: ChoiceProps) {
  const { form, prefix } = useFormScope()
  const { label } = useGuidedWords().fields[field.name]
  const allowed = useAllowed(field)
  const { value: held, onChange, onBlur } = useController({ control: form.control, name: field.name }).field
  const { control } = fieldIds(prefix, field.name)
  return (
    <fieldset className={styles.choice} data-field={field.name}>
      <legend className={field.name === 'operationType' ? 'unseen' : styles.legend}>{label}</legend>
      {values
        .filter((value) => value === held || allowed.includes(value))
        .map((value) => {
          const { title, more } = textOf(value)
          return (
            <Radio
              key={value}
              className={styles.option}
              name={control}
              value={value}
              checked={value === held}
              onChange={() => onChange(value)}
              onBlur={onBlur}
            >
              <span className={styles.meaning}>
                <span className={styles.title}>{title}</span>
                <span className={styles.more}>{more}</span>
              </span>
            </Radio>
          )
        })}
    </fieldset>
  )
}
