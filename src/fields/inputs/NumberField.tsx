import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useStore } from '#data/store.ts'
import { TextInput } from '#ui/TextInput.tsx'
import { useFormScope } from '../form-scope.ts'
import { numberMarks, readDecimal, readInteger, writeNumber } from '../number-text.ts'
import { useFormWords } from '../words.ts'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

export function DecimalField(props: InputProps) {
  return <NumberField {...props} read={readDecimal} unit={useUnitSymbol()} />
}

export function IntegerField(props: InputProps) {
  const { fieldUnits } = useFormWords().form
  return <NumberField {...props} read={readInteger} unit={fieldUnits[props.field.name]} />
}

interface Props extends InputProps {
  readonly read: typeof readDecimal | typeof readInteger
  readonly unit: string | undefined
}

/** A number that is grouped while nobody is typing in it. */
function NumberField({ field, ids, state, read, unit }: Props) {
  const { form } = useFormScope()
  const marks = numberMarks(useFormWords().code)
  const {
    ref,
    value: held,
    onChange,
    onBlur,
  } = useController({ control: form.control, name: field.name }).field
  const [typed, setTyped] = useState<string | null>(null)
  const value = typeof held === 'string' || typeof held === 'number' ? held : null
  return (
    <TextInput
      ref={ref}
      name={field.name}
      id={ids.control}
      numeric
      inputMode="decimal"
      state={state}
      aria-describedby={ids.note}
      value={typed ?? writeNumber(value, marks)}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(read(event.target.value, marks))
      }}
      onBlur={() => {
        setTyped(null)
        onBlur()
      }}
      trailing={unit === undefined ? undefined : <span className={styles.unit}>{unit}</span>}
    />
  )
}

/** The unit in which the operation books; it follows a little behind. */
function useUnitSymbol(): string | undefined {
  const { view, plant } = useFormScope()
  const unit = useStore(view, ({ record }) =>
    record.unitOfMeasureResolutionStrategy === 'STATIC' ? record.unitOfMeasure : null,
  )
  return plant.plant.unitsOfMeasure.find(({ id }) => id === unit?.id)?.symbol ?? unit?.label ?? undefined
}
