import { useId } from 'react'
import type { Property } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import { Switch } from '#ui/Switch.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { labelsIn } from '#fields/plant/labels-in.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import type { FormField } from './form-values.ts'
import styles from './PlantForm.module.css'
import { choiceWord } from '#fields/plant/choice-words.ts'

export interface PlantInputProps {
  readonly field: FormField
  readonly value: string | boolean
  readonly onChange: (value: string | boolean) => void
  readonly plant: Plant
  readonly error: string | null
}

/** One property of a record with its label, its input and what is wrong with it. */
export function PlantInput(props: PlantInputProps) {
  const { properties } = usePlantWords().plant
  const id = useId()
  const { field, error } = props
  const Input = inputs[field.property.type]
  return (
    <div className={styles.field}>
      {field.property.type !== 'flag' && (
        <label htmlFor={id} className={styles.label}>
          {properties[field.name]}
        </label>
      )}
      <Input {...props} id={id} />
      {error !== null && (
        <p id={`${id}error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

type InputProps = PlantInputProps & { readonly id: string }

const inputs = {
  ulid: OtherInput,
  text: PlainInput,
  number: PlainInput,
  integer: PlainInput,
  choice: ChoiceInput,
  flag: FlagInput,
} satisfies Record<Property['type'], (props: InputProps) => React.ReactNode>

function PlainInput({ id, field, value, onChange, error }: InputProps) {
  const { form } = usePlantWords().plant
  return (
    <TextInput
      id={id}
      value={String(value)}
      state={error === null ? undefined : 'error'}
      aria-describedby={error === null ? undefined : `${id}error`}
      numeric={field.property.type !== 'text'}
      placeholder={field.name === 'path' ? form.pathHint : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

/** Another record, by its path or name. */
function OtherInput({ id, field, value, onChange, plant, error }: InputProps) {
  const { form } = usePlantWords().plant
  const { to } = field.property
  return (
    <>
      <TextInput
        id={id}
        list={`${id}list`}
        value={String(value)}
        state={error === null ? undefined : 'error'}
        aria-describedby={error === null ? undefined : `${id}error`}
        placeholder={field.name === 'parentId' ? form.parentHint : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={`${id}list`}>
        {to !== undefined &&
          labelsIn(plant, to, String(value)).map((label) => <option key={label}>{label}</option>)}
      </datalist>
    </>
  )
}

function ChoiceInput({ id, field, value, onChange, error }: InputProps) {
  const words = usePlantWords()
  return (
    <select
      id={id}
      className={styles.select}
      value={String(value)}
      aria-invalid={error !== null}
      aria-describedby={error === null ? undefined : `${id}error`}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {(field.property.values ?? []).map((each) => (
        <option key={each} value={each}>
          {choiceWord(words, field.name, each)}
        </option>
      ))}
    </select>
  )
}

function FlagInput({ id, field, value, onChange }: InputProps) {
  const { properties } = usePlantWords().plant
  return (
    <Switch
      id={id}
      label={properties[field.name]}
      checked={value === true}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
}
