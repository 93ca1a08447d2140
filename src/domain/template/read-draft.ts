import { fieldsOf } from '../catalogue/index.ts'
import { isObject } from '../is-object.ts'
import { nearest } from '../nearest.ts'
import { isStorable } from '../read-parameter.ts'
import { readSave } from '../read-save.ts'
import type { ErrorRule, Finding } from '../rules.ts'
import { typeName } from '../type-name.ts'
import type { Contract } from '../vocabulary.ts'
import { type WireRecord, type WireValue, wireNamesOf } from '../wire.ts'
import { faultsOf } from './faults.ts'
import { inOrder } from './parameters.ts'
import { isTemplated } from './templated.ts'
import type { TemplateDraft } from './template.ts'

export type ReadDraft =
  | { readonly ok: true; readonly draft: TemplateDraft }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

const NAME_LIMIT = 120
const DESCRIPTION_LIMIT = 2000

/**
 * Reads what is sent to keep a template. Everything that is wrong is an error at its property, of a value at
 * `values.<parameter>`. Of a reference with both halves the path or name is kept: it means the same at another plant.
 */
export function readTemplateDraft(contract: Contract, body: unknown): ReadDraft {
  if (!isObject(body)) return { ok: false, errors: [about('', 'type.wrong', wrong('object', body))] }
  const { name, description = null, values } = body
  const read = readTemplateValues(contract, values)
  const errors = [
    ...Object.keys(body).filter(isUnknown).map(unknownProperty),
    ...textErrors('name', name, NAME_LIMIT),
    ...(typeof name === 'string' && name.trim() === '' ? [about('name', 'template.unnamed', {})] : []),
    ...(description === null ? [] : textErrors('description', description, DESCRIPTION_LIMIT)),
    ...read.errors,
  ]
  if (errors.length > 0 || typeof name !== 'string') return { ok: false, errors }
  const text = typeof description === 'string' && description.trim() !== '' ? description.trim() : null
  return { ok: true, draft: { name: name.trim(), description: text, values: read.values } }
}

function readTemplateValues(
  contract: Contract,
  sent: unknown,
): { readonly values: WireRecord; readonly errors: readonly Finding<ErrorRule>[] } {
  if (!isObject(sent)) return { values: {}, errors: [about('values', 'type.wrong', wrong('object', sent))] }
  const read = readSave(contract, sent)
  const names = Object.keys(sent)
  const own = names.filter((name) => !isTemplated(contract, name))
  if (!read.ok) return { values: {}, errors: read.errors.map(within) }
  const values = withLabels(contract, asWire(sent))
  const blank = typeof sent['name'] !== 'string' || sent['name'].trim() === ''
  const errors: readonly Finding<ErrorRule>[] = [
    ...own.map((name) => about(name, 'field.notBulk', {})),
    ...(blank ? [{ field: 'name', parameter: 'name', rule: 'name.missing', params: {} } as const] : []),
    ...faultsOf(values),
  ]
  return { values, errors: errors.map(within) }
}

function withLabels(contract: Contract, sent: WireRecord): WireRecord {
  const references = fieldsOf(contract).filter(({ kind }) => kind === 'reference')
  const dropped = references.flatMap((field) => {
    const [idName = '', labelName = ''] = wireNamesOf(field)
    return sent[labelName] == null ? [] : [idName]
  })
  const kept = inOrder(Object.keys(sent)).filter((name) => !dropped.includes(name))
  return Object.fromEntries(kept.map((name) => [name, sent[name] ?? null]))
}

/** The contract's schema has passed it. */
function asWire(sent: Readonly<Record<string, unknown>>): WireRecord {
  return sent as Readonly<Record<string, WireValue>>
}

function within<F extends Finding>(finding: F): F {
  return { ...finding, parameter: finding.parameter === '' ? 'values' : `values.${finding.parameter}` }
}

const properties: readonly string[] = ['name', 'description', 'values']

function isUnknown(key: string): boolean {
  return !properties.includes(key)
}

function unknownProperty(key: string): Finding<ErrorRule> {
  const near = nearest(key, properties)
  const parameter = key.slice(0, 80).toWellFormed()
  return about(key, 'parameter.unknown', near === null ? { parameter } : { parameter, nearest: near })
}

function textErrors(property: string, value: unknown, limit: number): readonly Finding<ErrorRule>[] {
  if (typeof value !== 'string') return [about(property, 'type.wrong', wrong('text', value))]
  if (!isStorable(value)) return [about(property, 'text.unstorable', {})]
  const { length } = value
  return length > limit ? [about(property, 'text.tooLong', { length, limit })] : []
}

function wrong(expected: string, value: unknown): Finding['params'] {
  return { expected, given: typeName(value) }
}

function about(parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}
