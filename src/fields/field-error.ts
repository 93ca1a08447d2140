import { type FieldError, useFormState } from 'react-hook-form'
import type { FieldName } from '#domain/catalogue/index.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { say, type Words } from '#domain/words/words.ts'
import { type OperationForm, useFormScope } from './form-scope.ts'

/** What is wrong with a field, as its message shows it. */
export interface FieldFault {
  readonly rule: string
  readonly message: string
  /** The value that was probably meant. */
  readonly nearest: string | null
}

/** The fault of a field; renders when it is another. */
export function useFault(name: FieldName): FieldFault | null {
  const { form } = useFormScope()
  const { errors } = useFormState({ control: form.control, name, exact: true })
  return faultOf(errors, name)
}

export function faultOf(errors: unknown, name: FieldName): FieldFault | null {
  const error = errorAt(errors, name)
  if (error === undefined) return null
  const nearest = error.types?.['nearest']
  return {
    rule: String(error.type),
    message: error.message ?? '',
    nearest: typeof nearest === 'string' ? nearest : null,
  }
}

/** A fault as the form library keeps it. */
export function toFieldError({ rule, message, nearest }: FieldFault): FieldError {
  return { type: rule, message, ...(nearest === null ? {} : { types: { nearest } }) }
}

export function faultFrom(words: Words, finding: Finding<ErrorRule>): FieldFault {
  const { nearest, ...params } = finding.params
  return {
    rule: finding.rule,
    // The nearest value is a link of its own.
    message: say(words, { ...finding, params }),
    nearest: typeof nearest === 'string' ? nearest : null,
  }
}

export function setFault(form: OperationForm, name: FieldName, fault: FieldFault) {
  form.setError(name, toFieldError(fault))
}

/** A reference's own halves could have errors as well; ours stand at the field. */
function errorAt(errors: unknown, name: FieldName): FieldError | undefined {
  return (errors as Readonly<Partial<Record<FieldName, FieldError>>>)[name]
}
