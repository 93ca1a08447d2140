import type { Field } from '#domain/catalogue/index.ts'
import type { FieldErrors } from '#domain/check.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { nearest } from '#domain/nearest.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { canonicalDecimal } from '#domain/wire.ts'
import { type WordsWith, wordFor } from '#domain/words/words.ts'
import { numberMarks, readDecimal, readInteger, writeNumber } from './number-text.ts'
import { resolveTyped } from './resolve-typed.ts'
import { flagWord } from './short-word.ts'

interface Facts {
  readonly words: WordsWith<'form'>
  readonly plant: PlantIndex
}

/** What a typed or pasted text is as a field's value; a text that is none stays as it is, for the check to say so. */
export function readCell(field: Field, text: string, facts: Facts): FieldValue {
  return text.trim() === '' ? emptyOf(field) : readers[field.kind](text, field, facts)
}

/** What a cleared cell holds: nothing; a choice and a switch, which cannot be empty, their default. */
export function emptyOf({ kind, default: standard }: Field): FieldValue {
  return kind === 'choice' || kind === 'flag' ? (standard ?? null) : null
}

/** A value as text that reads back as the same value: for the clipboard, and to be edited. */
export function writeCell(field: Field, value: FieldValue, words: WordsWith<'form'>): string {
  return value === null ? '' : writers[field.kind](value, field, words)
}

/** The short word of a choice's value, as it stands in a cell or side by side with others. */
export function shortWord(words: WordsWith<'form'>, choice: string, value: string): string {
  return words.form.short[choice]?.[value] ?? words.segments[choice]?.[value] ?? wordFor(words, choice, value)
}

export interface Remedy {
  readonly value: FieldValue
  readonly text: string
}

/** The value that was probably meant in place of a refused one. */
export function remedyOf(
  field: Field,
  value: FieldValue,
  finding: NonNullable<FieldErrors[Field['name']]>,
  facts: Facts,
): Remedy | null {
  const meant = remedies[field.kind](field, value, finding.params['nearest'], facts)
  if (meant === null) return null
  const text = writeCell(field, meant, facts.words)
  return { value: meant, text: field.kind === 'decimal' ? writeNumber(text, marksOf(facts.words)) : text }
}

type Read = (text: string, field: Field, facts: Facts) => FieldValue

const line: Read = (text) => text.replace(/\s*\n\s*/g, ' ').trim()

const readers = {
  id: line,
  text: (text, field, facts) => (field.lines === true ? text : line(text, field, facts)),
  expression: (text) => text,
  decimal: (text, _, { words }) => readDecimal(text, marksOf(words)),
  // A text that is no number is kept, as in the form.
  integer: (text, _, { words }) => readInteger(text, marksOf(words)),
  flag: (text, _, { words }) => {
    const given = text.trim().toLowerCase()
    const found = [true, false].find((flag) => flagWords(words, flag).includes(given))
    return found ?? text.trim()
  },
  choice: (text, field, { words }) => {
    const given = text.trim().toLowerCase()
    const all = [...field.values, ...(field.accepts ?? []), ...Object.keys(field.renamed ?? {})]
    const value = all.find((each) => wordsOf(words, field, each).includes(given)) ?? text.trim()
    return field.renamed?.[value] ?? value
  },
  reference: (text, { to }, { plant }) => {
    const typed = resolveTyped(to ?? 'location', text, plant)
    if (typed.is === 'nothing') return null
    return typed.is === 'known' ? typed.referent : typed.reference
  },
} satisfies Record<Kind, Read>

type Write = (value: FieldValue, field: Field, words: WordsWith<'form'>) => string

const asIs: Write = (value) => String(value)
const ungrouped: Write = (value, _, words) =>
  writeNumber(String(value), { group: '', decimal: marksOf(words).decimal })

const writers = {
  id: asIs,
  text: asIs,
  expression: asIs,
  decimal: ungrouped,
  integer: ungrouped,
  flag: (value, _, words) => (typeof value === 'boolean' ? flagWord(words, value) : String(value)),
  choice: (value, { name }, words) => shortWord(words, name, String(value)),
  reference: (value) => (typeof value === 'object' ? (value?.label ?? value?.id ?? '') : String(value)),
} satisfies Record<Kind, Write>

type Meant = (field: Field, value: FieldValue, near: unknown, facts: Facts) => FieldValue

const nothing: Meant = () => null

const remedies = {
  id: nothing,
  text: nothing,
  expression: nothing,
  decimal: (_, value, __, { words }) => otherMarks(String(value), words),
  integer: nothing,
  flag: nothing,
  choice: (field, value, _, facts) => {
    const known = field.values.map((each) => shortWord(facts.words, field.name, each))
    const near = nearest(String(value), known)
    return near === null ? null : readCell(field, near, facts)
  },
  reference: (field, _, near, { plant }) =>
    typeof near === 'string' ? (plant.byLabel(field.to ?? 'location', near)[0] ?? null) : null,
} satisfies Record<Kind, Meant>

/** A number that is written as another language writes it: `10.000.000` where this one writes `10,000,000`. */
function otherMarks(text: string, words: WordsWith<'form'>): string | null {
  const { group, decimal } = marksOf(words)
  return canonicalDecimal(String(readDecimal(text, { group: decimal, decimal: group })))
}

function flagWords(words: WordsWith<'form'>, value: boolean): readonly string[] {
  const { form } = words
  const all = [flagWord(words, value), value ? form.on : form.off, String(value), value ? '1' : '0']
  return all.map((word) => word.toLowerCase())
}

function wordsOf(words: WordsWith<'form'>, { name }: Field, value: string): readonly string[] {
  return [value, shortWord(words, name, value), wordFor(words, name, value)].map((word) => word.toLowerCase())
}

function marksOf({ code }: WordsWith<'form'>) {
  return numberMarks(code)
}
