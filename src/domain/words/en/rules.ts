import type { Rule } from '../../rules.ts'
import { type Params, paramReader } from '../params.ts'
import { fields } from './fields.ts'
import { values } from './values.ts'

const { text, quoted, number, has, target, type, value, choice, choiceValues } = paramReader({
  locale: 'en',
  quote: (quote) => `“${quote}”`,
  targets: {
    location: 'location',
    material: 'material',
    unitOfMeasure: 'unit of measure',
    reasonCode: 'reason code',
    operation: 'operation',
  },
  types: {
    text: 'a text',
    integer: 'a whole number',
    number: 'a number',
    'decimal as text': 'a decimal number written as text, such as "1000000"',
    boolean: 'true or false',
    object: 'an object of parameters',
    array: 'a list',
    null: 'nothing',
  },
  labels: fields,
  values,
})

const nearest = (p: Params) => (has(p, 'nearest') ? ` Nearest: ${text(p, 'nearest')}` : '')
const leftOut = (p: Params) =>
  has(p, 'leftOut') ? ` Row ${number(p, 'leftOut')}, which is left out, has it.` : ''

/** A sentence for each rule: what is wrong, and what would be right. */
export const rules: Readonly<Record<Rule, (params: Params) => string>> = {
  'name.missing': () => 'An inventory operation needs a name.',
  'choice.unknown': (p) => `${quoted(p, 'given')} is not one of its values: ${text(p, 'values')}.`,
  'choice.notForType': (p) => `${quoted(p, 'given')} is only for ${choice(p)} ${choiceValues(p)}.`,
  'choice.missing': (p) => `A choice cannot be empty; it is one of ${text(p, 'values')}.`,
  'type.wrong': (p) => `This must be ${type(p, 'expected')}; it is ${type(p, 'given')}.`,
  'ulid.malformed': (p) =>
    `${quoted(p, 'given')} is not a ULID: 26 characters of 0-9 and A-Z without I, L, O and U, the first 0 to 7, as in 01JD7M94CJ-HPEQEJ1F-QA8EQ6VE.`,
  'reference.unknown': (p) => `There is no ${target(p)} ${text(p, 'given')}.${nearest(p)}${leftOut(p)}`,
  'reference.contradictory': (p) =>
    `The id means ${text(p, 'id')}, but the ${target(p)} given is ${text(p, 'label')}; give one, or make them agree.`,
  'reference.ambiguous': (p) =>
    `${text(p, 'count')} ${target(p)}s are called ${text(p, 'given')}; give the id of the one that is meant.`,
  'text.tooLong': (p) =>
    `This has ${number(p, 'length')} characters; at most ${number(p, 'limit')} are kept.`,
  'text.unstorable': () => 'This holds a character that cannot be stored (NUL or half of a surrogate pair).',
  'number.malformed': (p) => `${quoted(p, 'given')} is not a decimal number, such as 1000000 or 0.5.`,
  'number.outOfRange': (p) =>
    has(p, 'above')
      ? `${text(p, 'given')} is out of range: it must be greater than ${number(p, 'above')}, with at most 15 digits.`
      : `${text(p, 'given')} is out of range: it must be from ${number(p, 'least')} to ${number(p, 'most')}.`,
  'date.malformed': (p) =>
    `${quoted(p, 'given')} is not a date of ISO 8601, such as 2026-01-31 or 2026-01-31T08:00:00Z.`,
  'value.several': (p) => `There are ${text(p, 'count')} values; only one is possible here.`,
  'parameter.unknown': (p) => `There is no parameter ${quoted(p, 'parameter')}.${nearest(p)}`,
  'cursor.malformed': () => 'This cursor is not one that this list gave; begin again without it.',
  'view.unnamed': () => 'A view needs a name.',
  'view.nameTaken': (p) =>
    `There is a view called ${quoted(p, 'name')} already, saved by ${text(p, 'by')}; take another name, or save over it.`,
  'view.tooMany': (p) => `There are ${number(p, 'limit')} views, the most there can be; delete one first.`,
  'field.notBulk': () => 'This belongs to one record alone and cannot be changed in several.',
  'field.notText': () =>
    'Only in a text or an expression can text be replaced, put around or made of a pattern.',
  'find.empty': () => 'There is nothing to find.',
  'regex.malformed': (p) =>
    `${quoted(p, 'given')} is not a regular expression that can be used here: ${text(p, 'reason')}.`,
  'regex.tooSlow': () => 'This regular expression takes too long on these records; a simpler one is needed.',
  'placeholder.unknown': (p) => `There is no placeholder {${text(p, 'given')}}.${nearest(p)}`,
  'placeholder.unfilled': (p) => `The placeholder {${text(p, 'given')}} has no value.`,
  'placeholder.malformed': () =>
    'A brace here has no other end, or no name in between. A placeholder is {bay}; a brace that is a letter is written twice.',
  'template.unnamed': () => 'A template needs a name.',
  'template.nameTaken': (p) => `There is a template called ${quoted(p, 'name')} already; take another name.`,
  'template.tooMany': (p) =>
    `There are ${number(p, 'limit')} templates, the most there can be; delete one first.`,
  'rows.tooMany': (p) =>
    `There are ${number(p, 'count')} rows; at most ${number(p, 'limit')} can be made at once.`,
  'selection.unclear': () => 'Say which records are meant by one of ids, filter and edits.',
  'record.twice': (p) => `The record ${text(p, 'id')} is named twice.`,
  'record.gone': () => 'There is no such operation; it may have been deleted meanwhile.',
  'record.stale': (p) =>
    `${text(p, 'by')} saved it since it was read; it is at revision ${number(p, 'revision')} now.`,
  'record.inUse': (p) =>
    `It cannot be deleted: ${
      number(p, 'count') === '1' ? 'a lot record refers' : `${number(p, 'count')} lot records refer`
    } to it (${text(p, 'ids')}). Disable it instead.`,
  'row.ragged': (p) => `This row has ${number(p, 'cells')} cells; the header has ${number(p, 'columns')}.`,
  'row.unnamed': () => 'Neither an id nor a name says which operation this row is about.',
  'row.twice': (p) =>
    `Row ${number(p, 'row')} is about the same ${has(p, 'target') ? target(p) : 'operation'}.`,
  'row.ambiguous': (p) => `${number(p, 'count')} operations match this row; say which by its id.`,
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
    `${text(p, 'code')} belongs to ${value('operationType', p, 'belongsTo')}; this operation is ${value('operationType', p, 'type')}.`,
  'value.notApplicable': (p) => `It applies when ${choice(p)} is ${choiceValues(p)}; a save drops it.`,
  'id.unknown': (p) =>
    `No operation has the id ${text(p, 'given')}; this one has the same name, route and type.`,
  'value.skipped': (p) =>
    `Applies when ${choice(p)} is ${choiceValues(p)}; this is ${has(p, 'given') ? value(text(p, 'choice'), p, 'given') : 'without one'}.`,
  'kept.again': () => 'It exists again.',
  'kept.gone': () => 'It was deleted since.',
  'kept.saved': (p) => `${text(p, 'by')} saved it since (revision ${number(p, 'revision')}).`,
  'kept.inUse': () => 'It cannot be deleted: lot records refer to it.',
  'kept.plant': () =>
    'What it loaded into the plant stays: this change is from before the history kept the plant.',
  'kept.changed': () => 'It was changed since.',
  'kept.referred': () => 'Something refers to it.',
  'kept.taken': () => 'Its path or name is another’s now, or what it refers to is gone.',
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
