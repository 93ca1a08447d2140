import type { z } from 'zod'
import type { Field } from './catalogue/index.ts'
import { isObject } from './is-object.ts'
import { EXPRESSION_LIMIT, INTEGER_MAX } from './kinds.ts'
import { nearest } from './nearest.ts'
import type { PartialOperation } from './operation.ts'
import { type ErrorRule, errorRules, type Finding } from './rules.ts'
import { schemaOf, textLimitOf } from './schema.ts'
import { typeName } from './type-name.ts'
import type { Contract } from './vocabulary.ts'
import { fromWire, parameterOf, parametersOf } from './wire.ts'

/** What a saved record carries besides its parameters; sent back, it is ignored. */
export const readOnlyKeys = [
  'createdDate',
  'createdBy',
  'modifiedDate',
  'modifiedBy',
  'complete',
  'revision',
] as const

export type ReadSave =
  | { readonly ok: true; readonly sent: PartialOperation }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

/**
 * Reads the body of a save: a flat object of parameters. Values that the contract does not allow, and names it does not
 * know, are errors at their parameter; a body that is no object is one error without a field.
 */
export function readSave(contract: Contract, body: unknown): ReadSave {
  const result = schemaOf(contract).safeParse(withoutReadOnly(body))
  if (result.success) return { ok: true, sent: fromWire(contract, result.data) }
  return { ok: false, errors: result.error.issues.flatMap((issue) => findingsOf(contract, body, issue)) }
}

function withoutReadOnly(body: unknown): unknown {
  if (!isObject(body)) return body
  const ignored: readonly string[] = readOnlyKeys
  if (!ignored.some((key) => Object.hasOwn(body, key))) return body
  return Object.fromEntries(Object.entries(body).filter(([key]) => !ignored.includes(key)))
}

function findingsOf(
  contract: Contract,
  body: unknown,
  issue: z.core.$ZodIssue,
): readonly Finding<ErrorRule>[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownParameter(contract, key))
  const name = String(issue.path[0] ?? '')
  const parameter = parameterOf(contract, name)
  const given = isObject(body) ? body[name] : body
  if (parameter === undefined) {
    return [
      {
        field: null,
        parameter: name,
        rule: 'type.wrong',
        params: { expected: 'object', given: typeName(given) },
      },
    ]
  }
  const rule = given === null ? whenNull(parameter.field) : ruleOf(issue.message)
  return [
    { field: parameter.field.name, parameter: name, rule, params: paramsOf(rule, parameter.field, given) },
  ]
}

function unknownParameter(contract: Contract, key: string): Finding<ErrorRule> {
  const names = parametersOf(contract).map(({ name }) => name)
  const near = nearest(key, names)
  return {
    field: null,
    parameter: key,
    rule: 'parameter.unknown',
    params: { parameter: shorten(key), ...(near === null ? {} : { nearest: near }) },
  }
}

function whenNull(field: Field): ErrorRule {
  return field.kind === 'choice' ? 'choice.missing' : 'name.missing'
}

function ruleOf(message: string): ErrorRule {
  return errorRules.find((rule) => rule === message) ?? 'type.wrong'
}

function paramsOf(rule: ErrorRule, field: Field, given: unknown): Finding['params'] {
  switch (rule) {
    case 'choice.unknown':
      return { given: shorten(given), values: field.values }
    case 'type.wrong':
      return { expected: expectedType(field), given: typeName(given) }
    case 'text.tooLong':
      return {
        length: String(given).length,
        limit: field.kind === 'text' ? textLimitOf(field) : EXPRESSION_LIMIT,
      }
    case 'number.outOfRange':
      return field.kind === 'integer'
        ? { given: shorten(given), least: field.atLeast ?? 0, most: INTEGER_MAX }
        : { given: shorten(given), above: field.above ?? 0 }
    default:
      return { given: shorten(given) }
  }
}

function expectedType(field: Field): string {
  if (field.kind === 'decimal') return field.wire === 'number' ? 'number' : 'decimal as text'
  const types = { integer: 'integer', flag: 'boolean' } as const
  return field.kind === 'integer' || field.kind === 'flag' ? types[field.kind] : 'text'
}

/** Whatever was sent, short enough to stand in a sentence. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 80 ? `${text.slice(0, 77)}…`.toWellFormed() : text.toWellFormed()
}
