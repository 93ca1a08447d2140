import { z } from 'zod'
import { isObject } from '#domain/is-object.ts'
import type { Finding } from '#domain/rules.ts'
import { type GenerateRequest, MOST_ROWS } from '#domain/template/generate.ts'
import type { ReapplyRequest } from '#domain/template/follow.ts'
import { typeName } from '#domain/type-name.ts'
import { readUlid } from '#domain/ulid.ts'
import { refused, refusedAt } from '../http/problems.ts'

/** Reads the body of a generation. Throws `refused`, each error at the place where it stands. */
export function readGenerate(body: unknown): GenerateRequest {
  const rows = isObject(body) ? body['rows'] : undefined
  if (Array.isArray(rows) && rows.length > MOST_ROWS) {
    throw refusedAt('rows', 'rows.tooMany', { count: rows.length, limit: MOST_ROWS })
  }
  return readBody(generation, body)
}

/** Reads the body of a re-application. Throws `refused`, each error at the place where it stands. */
export function readReapply(body: unknown): ReapplyRequest {
  return readBody(reapplication, body)
}

/** Reads a body by its schema. Throws `refused`, each error at the place where it stands. */
function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw refused(result.error.issues.flatMap((issue) => findingsOf(body, issue)).slice(0, 100))
}

const wire = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const generation = z.strictObject({
  rows: z.array(
    z.strictObject({ values: z.record(z.string(), z.string().max(2048)), own: wire.exactOptional() }),
  ),
  enabled: z.boolean().exactOptional(),
})

const ulid = z.string().transform((text, context) => {
  const id = readUlid(text)
  if (id === null) context.addIssue({ code: 'custom', message: 'ulid.malformed' })
  return id ?? text
})
const reapplication = z.strictObject({
  ids: z.array(ulid).exactOptional(),
  keep: z.array(z.strictObject({ id: ulid, parameters: z.array(z.string()) })).exactOptional(),
})

function findingsOf(body: unknown, issue: z.core.$ZodIssue): readonly Finding[] {
  const parameter = issue.path.map(String).join('.')
  const given = issue.path.reduce<unknown>(valueAt, body)
  const about = (rule: Finding['rule'], params: Finding['params']) => [
    { field: null, parameter, rule, params },
  ]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: null,
      parameter: [...issue.path.map(String), key].join('.'),
      rule: 'parameter.unknown',
      params: { parameter: key.slice(0, 80).toWellFormed() },
    }))
  }
  if (issue.code === 'too_big' && typeof given === 'string') {
    return about('text.tooLong', { length: given.length, limit: Number(issue.maximum) })
  }
  if (issue.code === 'custom')
    return about('ulid.malformed', { given: String(given).slice(0, 80).toWellFormed() })
  const expected = issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? 'text') : 'text'
  return about('type.wrong', { expected, given: typeName(given) })
}

const typeNames: Readonly<Record<string, string>> = {
  record: 'object',
  object: 'object',
  array: 'array',
  boolean: 'boolean',
}

function valueAt(at: unknown, key: PropertyKey): unknown {
  return typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
}
