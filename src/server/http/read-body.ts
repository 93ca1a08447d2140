import { z } from 'zod'
import { nearest } from '#domain/nearest.ts'
import type { Finding } from '#domain/rules.ts'
import { typeName } from '#domain/type-name.ts'
import { readUlid } from '#domain/ulid.ts'
import { refused } from './problems.ts'

/** A ULID in either form, as it is stored. */
export const ulid = z.string().transform((text, context) => {
  const id = readUlid(text)
  if (id === null) context.addIssue({ code: 'custom', message: 'ulid.malformed' })
  return id ?? text
})

export const wireRecord = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** By the first key of a path, the keys that may stand within; by '' those of the body itself. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>

/** Reads a body by its schema. Throws `refused`, each error at the place where it stands. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, known: KnownKeys = {}): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw refused(result.error.issues.flatMap((issue) => findingsOf(body, issue, known)).slice(0, MOST))
}

const MOST = 100

/** The keys that a body may not have, as far as they are told. */
export function unknownKeys(body: object, known: KnownKeys): readonly Finding[] {
  return Object.keys(body)
    .filter((key) => !known['']?.includes(key))
    .slice(0, MOST)
    .map((key) => unknownKey([key], known))
}

function findingsOf(body: unknown, issue: z.core.$ZodIssue, known: KnownKeys): readonly Finding[] {
  const parameter = issue.path.map(String).join('.')
  const given = issue.path.reduce<unknown>(valueAt, body)
  const about = (rule: Finding['rule'], params: Finding['params']): readonly Finding[] => [
    { field: null, parameter, rule, params },
  ]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path.map(String), key], known))
  }
  if (issue.code === 'too_big' && typeof given === 'string') {
    return about('text.tooLong', { length: given.length, limit: Number(issue.maximum) })
  }
  if (issue.code === 'too_big') {
    const count = Array.isArray(given) ? given.length : 0
    return about('number.outOfRange', { given: `${count} records`, least: 0, most: Number(issue.maximum) })
  }
  if (issue.code === 'invalid_value') {
    return about('choice.unknown', { given: shorten(given), values: issue.values.map(String) })
  }
  if (issue.code === 'custom') return about('ulid.malformed', { given: shorten(given) })
  const expected = issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? 'text') : 'text'
  return about('type.wrong', { expected, given: typeName(given) })
}

const typeNames: Readonly<Record<string, string>> = {
  record: 'object',
  object: 'object',
  array: 'array',
  boolean: 'boolean',
  int: 'integer',
}

function unknownKey(path: readonly string[], known: KnownKeys): Finding {
  const key = path.at(-1) ?? ''
  const near = nearest(key, known[path.length === 1 ? '' : (path[0] ?? '')] ?? [])
  const params = { parameter: shorten(key), ...(near === null ? {} : { nearest: near }) }
  return { field: null, parameter: path.join('.'), rule: 'parameter.unknown', params }
}

function shorten(given: unknown): string {
  return String(given).slice(0, 80).toWellFormed()
}

function valueAt(at: unknown, key: PropertyKey): unknown {
  return typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
}
