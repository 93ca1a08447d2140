import type { Field, FieldName } from '#domain/catalogue/index.ts'
import { type Combined, combine, type Combining } from '#domain/pattern/combine.ts'
import { readBlock } from '#domain/pattern/block.ts'
import { readValues, type ReadValues } from '#domain/pattern/values.ts'
import type { PlaceholderValues } from '#domain/template/fill.ts'
import { MOST_ROWS } from '#domain/template/generate.ts'
import type { Placeholder } from '#domain/template/template.ts'
import { type WireRecord, wireNamesOf } from '#domain/wire.ts'
import { readTsv } from '#ui/tsv.ts'

/** What an engineer has said so far of the operations to be. */
export interface Draft {
  readonly templateId: string
  /** What was typed for each placeholder. */
  readonly texts: Readonly<Record<string, string>>
  readonly how: Combining
  /** Rows pasted from a spreadsheet; null: the typed values count. */
  readonly block: string | null
  /** Rows beside those, one in a line. */
  readonly added: string
  /** Keys of the rows that are not to be created. */
  readonly leftOut: readonly string[]
  /** What rows give themselves, by their keys. */
  readonly own: Readonly<Record<string, WireRecord>>
  readonly enabled: boolean
  readonly columns: readonly FieldName[]
}

export function newDraft(templateId: string): Draft {
  return {
    templateId,
    texts: {},
    how: 'all',
    block: null,
    added: '',
    leftOut: [],
    own: {},
    enabled: true,
    columns: ['sourceLocation', 'destinationLocation', 'startTriggerExpression', 'quantityExpression'],
  }
}

/** One row before the template is filled with it. */
export interface DraftRow {
  /** The same for the same values, so that what was said of a row stays with it. */
  readonly key: string
  readonly values: PlaceholderValues
  /** It stands beside those that the values make. */
  readonly isAdded: boolean
}

export type DraftRows =
  | { readonly ok: true; readonly rows: readonly DraftRow[] }
  | Extract<Combined, { readonly ok: false }>

/** What was typed for a placeholder; more values than rows are made at once are too many. */
export function readTyped({ texts }: Pick<Draft, 'texts'>, name: string): ReadValues {
  const read = readValues(texts[name] ?? '')
  return read.ok && read.values.count > MOST_ROWS ? tooMany(read.values.count) : read
}

/** The rows that a draft makes; no row while a placeholder has no value, or one that cannot be read. */
export function rowsOf(
  draft: Pick<Draft, 'texts' | 'how' | 'block' | 'added'>,
  placeholders: readonly Placeholder[],
): DraftRows {
  const names = placeholders.map(({ name }) => name)
  const added = readAdded(draft.added, names)
  if (!added.ok) return added
  const isAlone = added.rows.length > 0 && isUntouched(draft, names)
  const made = isAlone
    ? nothing
    : draft.block === null
      ? typedRows(draft, names)
      : readRows(draft.block, names)
  if (!made.ok) return made
  const count = made.rows.length + added.rows.length
  if (count > MOST_ROWS) return tooMany(count)
  return { ok: true, rows: withKeys(made.rows, added.rows, names) }
}

/** The rows that stand beside those of the values; a text without a letter is none. */
export function readAdded(text: string, names: readonly string[]): Combined {
  return text.trim() === '' ? nothing : readRows(text, names)
}

/** The row's own parameters, with one field set. `value`: its parameters; null: as the template has it. */
export function withOwn(draft: Draft, key: string, field: Field, value: WireRecord | null): Draft {
  const names = new Set(wireNamesOf(field))
  const rest = Object.entries(draft.own[key] ?? {}).filter(([name]) => !names.has(name))
  const { [key]: _, ...others } = draft.own
  const own = { ...Object.fromEntries(rest), ...value }
  return { ...draft, own: Object.keys(own).length === 0 ? others : { ...others, [key]: own } }
}

export function withTicks(draft: Draft, keys: readonly string[], isTicked: boolean): Draft {
  const changed = new Set(keys)
  const others = draft.leftOut.filter((key) => !changed.has(key))
  return { ...draft, leftOut: isTicked ? others : [...others, ...changed] }
}

export function withColumn(draft: Draft, name: FieldName, isShown: boolean): Draft {
  const others = draft.columns.filter((each) => each !== name)
  return { ...draft, columns: isShown ? [...others, name] : others }
}

function typedRows(draft: Pick<Draft, 'texts' | 'how'>, names: readonly string[]): Combined {
  const read = names.map((name) => ({ name, values: readTyped(draft, name) }))
  const named = read.flatMap(({ name, values }) => (values.ok ? [{ name, values: values.values }] : []))
  const fault = read.flatMap(({ values }) => (values.ok ? [] : [values.fault]))[0]
  return fault === undefined ? combine(named, draft.how) : { ok: false, fault }
}

function tooMany(count: number) {
  return { ok: false, fault: { is: 'tooMany', count, most: MOST_ROWS } } as const
}

const nothing: Combined = { ok: true, rows: [] }

/** No value was given anywhere. */
function isUntouched({ texts, block }: Pick<Draft, 'texts' | 'block'>, names: readonly string[]): boolean {
  return (block ?? '').trim() === '' && names.every((name) => (texts[name] ?? '').trim() === '')
}

function readRows(text: string, names: readonly string[]): Combined {
  return readBlock(cellsOf(text), names)
}

/** Cells between tabs, as a spreadsheet copies them; typed by hand, between semicolons or commas. */
function cellsOf(text: string): readonly (readonly string[])[] {
  if (text.includes('\t')) return readTsv(text)
  const mark = text.includes(';') ? ';' : ','
  return text.split(/\r?\n/).map((line) => line.split(mark))
}

function withKeys(
  made: readonly PlaceholderValues[],
  added: readonly PlaceholderValues[],
  names: readonly string[],
): readonly DraftRow[] {
  const seen = new Map<string, number>()
  return [...made, ...added].map((values, at) => {
    const plain = JSON.stringify(names.map((name) => values[name] ?? ''))
    const times = seen.get(plain) ?? 0
    seen.set(plain, times + 1)
    return { key: times === 0 ? plain : `${plain}#${times}`, values, isAdded: at >= made.length }
  })
}
