import { type FieldName, fieldsOf, isFieldName } from '#domain/catalogue/index.ts'
import type { Message, ProblemDocument } from '#domain/problem.ts'
import { type Words, worded } from '#domain/words/words.ts'
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
export function readRefusal(words: Words, contract: Contract, { errors = {} }: ProblemDocument): Refusal {
  const faults = new Map<string, FieldFault>()
  const others: string[] = []
  for (const [parameter, [first]] of Object.entries(errors)) {
    if (first === undefined) continue
    const field = parameterOf(contract, parameter)?.field.name
    if (field === undefined) others.push(worded(words, first))
    else if (!faults.has(field)) faults.set(field, faultOfMessage(words, first))
  }
  return {
    others,
    faults: fieldsOf(contract).flatMap(({ name }) => {
      const fault = faults.get(name)
      return fault === undefined || !isFieldName(name) ? [] : [{ field: name, fault }]
    }),
  }
}

/** The nearest value becomes a link of its own, so the sentence does without it. */
export function faultOfMessage(words: Words, message: Message): FieldFault {
  const { nearest: _, ...params } = message.params ?? {}
  const bare = message.params === undefined ? message : { ...message, params }
  return { rule: message.rule, message: worded(words, bare), nearest: message.nearest ?? null }
}
