import { nearest } from './nearest.ts'
import { isStorable } from './read-parameter.ts'
import type { ErrorRule, Finding } from './rules.ts'
import { typeName } from './type-name.ts'
import { readUlid } from './ulid.ts'

/** A list kept by name: everybody sees the same ones. */
export interface ListView {
  readonly id: string
  readonly name: string
  /** The address's part behind the question mark, as the page that kept it wrote it. */
  readonly search: string
  readonly savedBy: string
  /** ISO 8601 in UTC. */
  readonly savedDate: string
}

/** What is sent to keep a view: without an id a new one, with an id in place of that one. */
export interface ListViewDraft {
  readonly id: string | null
  readonly name: string
  readonly search: string
}

/** The most views that there can be. */
export const MOST_VIEWS = 500

export type ReadListView =
  | { readonly ok: true; readonly draft: ListViewDraft }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

/** Reads the body that keeps a view; everything that is wrong is an error at its property. */
export function readListView(body: unknown): ReadListView {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { ok: false, errors: [about('', 'type.wrong', { expected: 'object', given: typeName(body) })] }
  }
  const sent = new Map<string, unknown>(Object.entries(body))
  const [id, name, search] = [sent.get('id') ?? null, sent.get('name'), sent.get('search')]
  const errors = [
    ...[...sent.keys()].filter((key) => !properties.includes(key)).map(unknown),
    ...(id === null ? [] : wrongId(id)),
    ...wrongText('name', name, 80),
    ...wrongText('search', search, 4000),
    ...(typeof name === 'string' && name.trim() === '' ? [about('name', 'view.unnamed', {})] : []),
  ]
  if (errors.length > 0 || typeof name !== 'string' || typeof search !== 'string')
    return { ok: false, errors }
  const known = typeof id === 'string' ? readUlid(id) : null
  return { ok: true, draft: { id: known, name: name.trim(), search: search.replace(/^\?/, '') } }
}

const properties: readonly string[] = ['id', 'name', 'search']

function unknown(key: string): Finding<ErrorRule> {
  const near = nearest(key, properties)
  const parameter = key.slice(0, 80).toWellFormed()
  return about(key, 'parameter.unknown', near === null ? { parameter } : { parameter, nearest: near })
}

function wrongId(value: unknown): readonly Finding<ErrorRule>[] {
  if (typeof value !== 'string') return [notText('id', value)]
  const given = value.slice(0, 80).toWellFormed()
  return readUlid(value) === null ? [about('id', 'ulid.malformed', { given })] : []
}

function wrongText(property: string, value: unknown, limit: number): readonly Finding<ErrorRule>[] {
  if (typeof value !== 'string') return [notText(property, value)]
  if (!isStorable(value)) return [about(property, 'text.unstorable', {})]
  const { length } = value
  return length > limit ? [about(property, 'text.tooLong', { length, limit })] : []
}

function notText(property: string, value: unknown): Finding<ErrorRule> {
  return about(property, 'type.wrong', { expected: 'text', given: typeName(value) })
}

function about(parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}
