import { z } from 'zod'
import { type BulkRequest, bulkActs } from '#domain/bulk.ts'
import { isObject } from '#domain/is-object.ts'
import { nearest } from '#domain/nearest.ts'
import type { Finding } from '#domain/rules.ts'
import { typeName } from '#domain/type-name.ts'
import { readUlid } from '#domain/ulid.ts'
import { refused } from '../http/problems.ts'

/** The most records that a request may name one by one. */
const MOST_RECORDS = 100_000

/** Reads the body of a bulk change. Throws `refused`, each error at the place where it stands. */
export function readBulkRequest(body: unknown): BulkRequest {
  const named = isObject(body) ? selectors.filter((name) => Object.hasOwn(body, name)) : []
  if (isObject(body) && named.length !== 1) {
    throw refused([
      ...unknownKeys(body),
      { field: null, parameter: '', rule: 'selection.unclear', params: {} },
    ])
  }
  const [selector = 'ids'] = named
  const result = requests[selector].safeParse(body)
  if (!result.success)
    throw refused(result.error.issues.flatMap((issue) => findingsOf(body, issue)).slice(0, 100))
  return result.data
}

const selectors = ['ids', 'filter', 'edits'] as const

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const wire = z.record(z.string(), value)
const ulid = z.string().transform((text, context) => {
  const id = readUlid(text)
  if (id === null) context.addIssue({ code: 'custom', message: 'ulid.malformed' })
  return id ?? text
})
const ids = z.array(ulid).max(MOST_RECORDS)
const change = {
  act: z.enum(bulkActs).exactOptional(),
  change: wire.exactOptional(),
  replace: z
    .record(
      z.string(),
      z.strictObject({
        find: z.string(),
        with: z.string(),
        regex: z.boolean().exactOptional(),
        matchCase: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  affix: z
    .record(
      z.string(),
      z.strictObject({ prefix: z.string().exactOptional(), suffix: z.string().exactOptional() }),
    )
    .exactOptional(),
  pattern: z.record(z.string(), z.string()).exactOptional(),
}
const filter = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const requests = {
  ids: z.strictObject({ ids, ...change }),
  filter: z.strictObject({ filter, except: ids.exactOptional(), ...change }),
  edits: z.strictObject({
    edits: z
      .array(z.strictObject({ id: ulid, revision: z.int().exactOptional(), change: wire }))
      .max(MOST_RECORDS),
  }),
}

const keysWithin: Readonly<Record<string, readonly string[]>> = {
  '': [...selectors, 'except', ...Object.keys(change)],
  replace: ['find', 'with', 'regex', 'matchCase'],
  affix: ['prefix', 'suffix'],
  edits: ['id', 'revision', 'change'],
}

function findingsOf(body: unknown, issue: z.core.$ZodIssue): readonly Finding[] {
  const parameter = issue.path.map(String).join('.')
  const about = (rule: Finding['rule'], params: Finding['params']): readonly Finding[] => [
    { field: null, parameter, rule, params },
  ]
  const given = issue.path.reduce<unknown>((at, key) => valueAt(at, key), body)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path.map(String), key]))
  }
  if (issue.code === 'too_big') {
    const count = Array.isArray(given) ? given.length : 0
    return about('number.outOfRange', { given: `${count} records`, least: 0, most: MOST_RECORDS })
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

function unknownKeys(body: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Object.keys(body)
    .filter((key) => !keysWithin['']?.includes(key))
    .slice(0, 100)
    .map((key) => unknownKey([key]))
}

function unknownKey(path: readonly string[]): Finding {
  const key = path.at(-1) ?? ''
  const near = nearest(key, keysWithin[path.length === 1 ? '' : (path[0] ?? '')] ?? [])
  const params = { parameter: shorten(key), ...(near === null ? {} : { nearest: near }) }
  return { field: null, parameter: path.join('.'), rule: 'parameter.unknown', params }
}

function shorten(given: unknown): string {
  return String(given).slice(0, 80).toWellFormed()
}

function valueAt(at: unknown, key: PropertyKey): unknown {
  return typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
}
