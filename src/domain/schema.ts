import { z } from 'zod'
import type { Field } from './catalogue/index.ts'
import { DECIMAL_DIGITS, EXPRESSION_LIMIT, INTEGER_MAX, type Kind } from './kinds.ts'
import type { ErrorRule } from './rules.ts'
import { readUlid } from './ulid.ts'
import type { Contract } from './vocabulary.ts'
import { canonicalDecimal, type Half, parametersOf } from './wire.ts'

// Zod compiles validators with `new Function`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true })

/**
 * What a save may carry: a strict object of the contract's parameters, each optional, with no default and no transform.
 * The error of every check is its rule id.
 */
export function schemaOf(contract: Contract): z.ZodType<Record<string, string | number | boolean | null>> {
  return schemas[contract]
}

/** The most characters that a text or an expression may have. */
export function textLimitOf({ kind, limit = 255 }: Field): number {
  return kind === 'expression' ? EXPRESSION_LIMIT : limit
}

/** One parameter's value. */
function valueSchema(field: Field, half: Half | null): z.ZodType {
  return values[field.kind](field, half)
}

const text = (limit: number) =>
  z.string(rule('type.wrong')).max(limit, rule('text.tooLong')).refine(isStorable, rule('text.unstorable'))

const ulidText = z
  .string(rule('type.wrong'))
  .refine((value) => readUlid(value) !== null, rule('ulid.malformed'))
  .meta({
    description: 'ULID, written 10-8-8; read in any case, with or without dashes',
    examples: ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'],
  })

/** The limit for texts that name something elsewhere: a path of many segments fits. */
const LABEL_LIMIT = 2048

const values = {
  id: () => ulidText.nullable(),
  text: (field) => (field.required ? text(textLimitOf(field)) : text(textLimitOf(field)).nullable()),
  expression: (field) => text(textLimitOf(field)).nullable(),
  decimal: (field) =>
    (field.wire === 'number'
      ? z.number(rule('type.wrong')).refine((value) => fits(String(value), field), rule('number.outOfRange'))
      : z
          .string(rule('type.wrong'))
          .refine((value) => canonicalDecimal(value) !== null, { ...rule('number.malformed'), abort: true })
          .refine((value) => fits(value, field), rule('number.outOfRange'))
    ).nullable(),
  integer: (field) =>
    z
      .int(rule('type.wrong'))
      .min(field.atLeast ?? -INTEGER_MAX - 1, rule('number.outOfRange'))
      .max(INTEGER_MAX, rule('number.outOfRange'))
      .nullable(),
  flag: () => z.boolean(rule('type.wrong')).nullable(),
  choice: (field) => {
    const choice = z.enum([...field.values, ...(field.accepts ?? [])], rule('choice.unknown'))
    return field.when === undefined ? choice : choice.nullable()
  },
  reference: (_, half) => (half === 'id' ? ulidText.nullable() : text(LABEL_LIMIT).nullable()),
} satisfies Record<Kind, (field: Field, half: Half | null) => z.ZodType>

const schemas: Record<Contract, z.ZodType<Record<string, string | number | boolean | null>>> = {
  '2025-03': build('2025-03'),
  '2025-09': build('2025-09'),
}

function build(contract: Contract): z.ZodType<Record<string, string | number | boolean | null>> {
  const shape = Object.fromEntries(
    parametersOf(contract).map(({ name, field, half }) => [name, valueSchema(field, half).optional()]),
  )
  // Sound: every value schema above yields a string, a number, a boolean or null.
  return z.strictObject(shape) as unknown as z.ZodType<Record<string, string | number | boolean | null>>
}

function rule(id: ErrorRule): { readonly error: ErrorRule } {
  return { error: id }
}

function fits(value: string, field: Field): boolean {
  const decimal = canonicalDecimal(value)
  if (decimal === null) return false
  const digits = decimal.replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.length <= DECIMAL_DIGITS && Number(decimal) > (field.above ?? Number.NEGATIVE_INFINITY)
}

/** A NUL cannot be stored in a database's text, nor half of a surrogate pair be written as UTF-8. */
export function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed()
}
