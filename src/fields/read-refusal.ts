import { type FieldName, fieldsOf, isFieldName } from '#domain/catalogue/index.ts'
import type { Message, ProblemDocument } from '#domain/problem.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'
import type { FieldFault } from './field-error.ts'

export interface Refusal {
  /** The first message of each field, in the order of the screen. */
  readonly faults: readonly { readonly field: FieldName; readonly fault: FieldFault }[]
  /** What belongs to no field of the form. */
  readonly others: readonly string[]
}

/** Finds for each message of a refused save the field that its parameter belongs to. */
export function readRefusal(contract: Contract, { errors = {} }: ProblemDocument): Refusal {
  const faults = new Map<string, FieldFault>()
  const others: string[] = []
  for (const [parameter, [first]] of Object.entries(errors)) {
    if (first === undefined) continue
    const field = parameterOf(contract, parameter)?.field.name
    if (field === undefined) others.push(first.message)
    else if (!faults.has(field)) faults.set(field, faultOfMessage(first))
  }
  return {
    others,
    faults: fieldsOf(contract).flatMap(({ name }) => {
      const fault = faults.get(name)
      return fault === undefined || !isFieldName(name) ? [] : [{ field: name, fault }]
    }),
  }
}

/** The nearest value becomes a link of its own, so the sentence that names it is cut off. */
function faultOfMessage({ rule, message, nearest }: Message): FieldFault {
  if (nearest === undefined) return { rule, message, nearest: null }
  const end = message.endsWith(nearest) ? message.lastIndexOf('. ', message.length - nearest.length) : -1
  return { rule, message: end < 0 ? message : message.slice(0, end + 1), nearest }
}
