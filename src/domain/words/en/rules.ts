import type { Finding, Rule } from '../../rules.ts'
import { fields } from './fields.ts'
import { values } from './values.ts'

type Params = Finding['params']

const targets: Readonly<Record<string, string>> = {
  location: 'location',
  material: 'material',
  unitOfMeasure: 'unit of measure',
  reasonCode: 'reason code',
  operation: 'operation',
}

const types: Readonly<Record<string, string>> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  'decimal as text': 'a decimal number written as text, such as "1000000"',
  boolean: 'true or false',
  object: 'an object of parameters',
  array: 'a list',
  null: 'nothing',
}

/** A sentence for each rule: what is wrong, and what would be right. */
export const rules: Readonly<Record<Rule, (params: Params) => string>> = {
  'name.missing': () => 'An inventory operation needs a name.',
  'choice.unknown': (p) => `${q(p, 'given')} is not one of its values: ${list(p, 'values')}.`,
  'choice.notForType': (p) => `${q(p, 'given')} is only for ${label(p)} ${listWords(p)}.`,
  'choice.missing': (p) => `A choice cannot be empty; it is one of ${list(p, 'values')}.`,
  'type.wrong': (p) => `This must be ${type(p, 'expected')}; it is ${type(p, 'given')}.`,
  'ulid.malformed': (p) =>
    `${q(p, 'given')} is not a ULID: 26 characters of 0-9 and A-Z without I, L, O and U, the first 0 to 7, as in 01JD7M94CJ-HPEQEJ1F-QA8EQ6VE.`,
  'reference.unknown': (p) =>
    `There is no ${target(p)} ${s(p, 'given')}.${has(p, 'nearest') ? ` Nearest: ${s(p, 'nearest')}` : ''}`,
  'reference.contradictory': (p) =>
    `The id means ${s(p, 'id')}, but the ${target(p)} given is ${s(p, 'label')}; give one, or make them agree.`,
  'reference.ambiguous': (p) =>
    `${s(p, 'count')} ${target(p)}s are called ${s(p, 'given')}; give the id of the one that is meant.`,
  'text.tooLong': (p) => `This has ${n(p, 'length')} characters; at most ${n(p, 'limit')} are kept.`,
  'text.unstorable': () => 'This holds a character that cannot be stored (NUL or half of a surrogate pair).',
  'number.malformed': (p) => `${q(p, 'given')} is not a decimal number, such as 1000000 or 0.5.`,
  'number.outOfRange': (p) =>
    has(p, 'above')
      ? `${s(p, 'given')} is out of range: it must be greater than ${n(p, 'above')}, with at most 15 digits.`
      : `${s(p, 'given')} is out of range: it must be from ${n(p, 'least')} to ${n(p, 'most')}.`,
  'parameter.unknown': (p) =>
    `There is no parameter ${q(p, 'parameter')}.${has(p, 'nearest') ? ` Nearest: ${s(p, 'nearest')}` : ''}`,
  'cursor.malformed': () => 'This cursor is not one that this list gave; begin again without it.',
  'trigger.neverStarts': () => 'It will never start: there is no start expression.',
  'trigger.neverStops': () => 'It will never stop: there is no stop expression.',
  'trigger.noParent': () => 'There is no parent operation to follow.',
  'trigger.sameEdge': (p) =>
    `It starts and stops on the same ${value('startTriggerType', p, 'edge').toLowerCase()} of the same expression.`,
  'material.missing': () => 'It does not say which material.',
  'lotCode.missing': () => 'It does not say where the lot code comes from.',
  'inventoryName.missing': () => 'It does not say the inventory’s name.',
  'quantity.missing': () => 'It does not say how much: there is no quantity expression.',
  'unit.missing': () => 'It does not say in which unit.',
  'source.missing': () => 'This type needs a source location.',
  'destination.missing': () => 'This type needs a destination location.',
  'reasonCode.otherType': (p) =>
    `${s(p, 'code')} belongs to ${value('operationType', p, 'belongsTo')}; this operation is ${value('operationType', p, 'type')}.`,
  'value.notApplicable': (p) => `It applies when ${label(p)} is ${listWords(p)}; a save drops it.`,
}

/** What is missing, in two words, as the list shows it. */
export const shortRules: Readonly<Partial<Record<Rule, string>>> = {
  'trigger.neverStarts': 'No trigger',
  'trigger.neverStops': 'No stop trigger',
  'trigger.noParent': 'No parent',
  'trigger.sameEdge': 'Same edge',
  'material.missing': 'No material',
  'lotCode.missing': 'No lot code',
  'inventoryName.missing': 'No inventory name',
  'quantity.missing': 'No quantity',
  'unit.missing': 'No unit',
  'source.missing': 'No source',
  'destination.missing': 'No destination',
  'reasonCode.otherType': 'Reason of other type',
}

function s(params: Params, key: string): string {
  const value = params[key]
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

function q(params: Params, key: string): string {
  return `“${s(params, key)}”`
}

function n(params: Params, key: string): string {
  return Number(s(params, key)).toLocaleString('en')
}

function has(params: Params, key: string): boolean {
  return params[key] !== undefined
}

function list(params: Params, key: string): string {
  return s(params, key)
}

function target(params: Params): string {
  return targets[s(params, 'target')] ?? s(params, 'target')
}

function type(params: Params, key: string): string {
  return types[s(params, key)] ?? s(params, key)
}

/** The label of the choice that decides. */
function label(params: Params): string {
  const labels: Readonly<Record<string, { readonly label: string }>> = fields
  return labels[s(params, 'choice')]?.label ?? s(params, 'choice')
}

/** The values that would let it apply, as words. */
function listWords(params: Params): string {
  const allowed = params['values']
  const choice = s(params, 'choice')
  return Array.isArray(allowed) ? allowed.map((each) => wordOf(choice, String(each))).join(' or ') : ''
}

function value(choice: string, params: Params, key: string): string {
  return wordOf(choice, s(params, key))
}

function wordOf(choice: string, of: string): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = values
  return words[choice]?.[of] ?? of
}
