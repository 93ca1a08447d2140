import { useQuery } from '@tanstack/react-query'
import { plantQueries } from '#data/plant.ts'
import type { Property } from '#domain/plant-kinds.ts'
import columnStyles from '#fields/importing/ColumnTable.module.css'
import { choiceWord } from '#fields/plant/choice-words.ts'
import { labelsIn } from '#fields/plant/labels-in.ts'
import { TextInput } from '#ui/TextInput.tsx'
import { usePlantImportWords } from './words.ts'
import type { MendField } from './wrong-value.ts'

interface Props {
  readonly id: string
  readonly field: MendField
  readonly text: string
  readonly onText: (text: string) => void
}

/** Where another value is given for a wrong one. */
export function MendInput(props: Props) {
  const Input = inputs[props.field.property.type]
  return <Input {...props} />
}

const inputs = {
  ulid: OtherInput,
  text: OtherInput,
  number: OtherInput,
  integer: OtherInput,
  choice: ChoiceInput,
  flag: ChoiceInput,
} satisfies Record<Property['type'], (props: Props) => React.ReactNode>

/** A text; another record by its path or name. */
function OtherInput({ id, field, text, onText }: Props) {
  const { data: plant } = useQuery(plantQueries.lists())
  const { to, property } = field
  return (
    <>
      <TextInput
        id={id}
        list={to === null ? undefined : `${id}list`}
        value={text}
        numeric={property.type === 'number' || property.type === 'integer'}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {to !== null && plant !== undefined && (
        <datalist id={`${id}list`}>
          {labelsIn(plant, to, text).map((label) => (
            <option key={label}>{label}</option>
          ))}
        </datalist>
      )}
    </>
  )
}

/** One of the values that there are, or none; a value that is none of them stands first, as it is. */
function ChoiceInput({ id, field, text, onText }: Props) {
  const words = usePlantImportWords()
  const { yes, no } = words.plant.import
  const options =
    field.property.type === 'flag'
      ? [
          ['true', yes],
          ['false', no],
        ]
      : (field.property.values ?? []).map((value) => [value, choiceWord(words, field.name, value)])
  const isKnown = text === '' || options.some(([value]) => value === text)
  return (
    <select
      id={id}
      className={columnStyles.select}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    >
      {!isKnown && <option value={text}>{text}</option>}
      <option value="">—</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
