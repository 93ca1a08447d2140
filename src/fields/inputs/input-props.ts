import type { Field } from '#domain/catalogue/index.ts'
import type { fieldIds } from '../field-ids.ts'

/** What the input of every kind is given. */
export interface InputProps {
  readonly field: Field
  readonly ids: ReturnType<typeof fieldIds>
  /** The field's label, for inputs that name more than one thing by it. */
  readonly label: string
  readonly state: 'error' | 'warning' | undefined
}

/** An empty input is "no value". */
export const orNull = { setValueAs: (value: string) => (value === '' ? null : value) }
