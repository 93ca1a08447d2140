import { type ComponentType, memo } from 'react'
import type { Kind } from '#domain/kinds.ts'
import { ChoiceField } from './inputs/ChoiceField.tsx'
import { ExpressionField } from './inputs/ExpressionField.tsx'
import { FlagField } from './inputs/FlagField.tsx'
import type { InputProps } from './inputs/input-props.ts'
import { DecimalField, IntegerField } from './inputs/NumberField.tsx'
import { ReferenceField } from './inputs/ReferenceField.tsx'
import { TextField } from './inputs/TextField.tsx'

/** The input of a field, by its kind. */
export const FieldInput = memo(function FieldInput(props: InputProps) {
  const Input = inputs[props.field.kind]
  return <Input {...props} />
})

const inputs = {
  id: TextField,
  text: TextField,
  expression: ExpressionField,
  decimal: DecimalField,
  integer: IntegerField,
  flag: FlagField,
  choice: ChoiceField,
  reference: ReferenceField,
} satisfies Record<Kind, ComponentType<InputProps>>
