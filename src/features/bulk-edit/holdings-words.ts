import type { FieldHoldings } from '#domain/bulk.ts'
import type { Field } from '#domain/catalogue/index.ts'
import type { Kind } from '#domain/kinds.ts'
import { leafOf } from '#domain/leaf-of.ts'
import type { WireValue } from '#domain/wire.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { numberMarks, writeNumber } from '#fields/number-text.ts'
import { flagWord, shortWord } from '#fields/short-word.ts'

/** What the selection holds of a field, in a line: `8 Expression, 4 Generate`, `12 different`, `3 filled, 9 empty`. */
export function holdingsText(
  words: WordsWith<'bulkEdit' | 'form'>,
  field: Field,
  held: FieldHoldings,
  total: number,
): string {
  const { holds } = words.bulkEdit
  const notApplying = total - held.applies
  const filled = held.applies - held.empty
  const [first] = held.values
  if (held.applies === 0) return holds.appliesToNone
  if (held.distinct === 0)
    return [holds.emptyIn(held.applies), notApplyingText(words, notApplying)].filter(Boolean).join(', ')
  const named = held.distinct <= most[field.kind]
  if (named && held.distinct === 1 && first !== undefined && first.count === total) {
    return holds.inAll(said[field.kind](words, field, first.value), total)
  }
  const parts = named
    ? held.values.map(({ value, count }) =>
        counted[field.kind](words, said[field.kind](words, field, value), count),
      )
    : [held.distinct === filled || held.empty === 0 ? holds.different(held.distinct) : holds.filled(filled)]
  return [...parts, held.empty > 0 ? holds.empty(held.empty) : '', notApplyingText(words, notApplying)]
    .filter(Boolean)
    .join(', ')
}

function notApplyingText({ bulkEdit: { holds } }: WordsWith<'bulkEdit' | 'form'>, count: number): string {
  return count > 0 ? holds.doesNotApply(count) : ''
}

/** As much of a text as tells it from others: the line says what else the selection holds. */
const MOST_LETTERS = 80

/** Up to how many different values are named. Texts are too long to stand side by side. */
const most = {
  id: 0,
  text: 1,
  expression: 1,
  decimal: 3,
  integer: 3,
  flag: 2,
  choice: 4,
  reference: 2,
} satisfies Record<Kind, number>

type Said = (words: WordsWith<'bulkEdit' | 'form'>, field: Field, value: WireValue) => string

const text: Said = (_, __, value) => String(value)
const cut: Said = (_, __, value) => {
  const letters = [...String(value).replace(/\s+/g, ' ')]
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('')
}
const number: Said = (words, _, value) => writeNumber(String(value), numberMarks(words.code))

const said = {
  id: text,
  text: cut,
  expression: cut,
  decimal: number,
  integer: number,
  flag: (words, _, value) => flagWord(words, value === true),
  // Behind a colon stands what the word means.
  choice: (words, { name }, value) => shortWord(words, name, String(value)).replace(/:.*/, ''),
  reference: (_, __, value) => leafOf(String(value)),
} satisfies Record<Kind, Said>

type Counted = (words: WordsWith<'bulkEdit' | 'form'>, value: string, count: number) => string

/** `8 Expression`, but `1,000,000 in 9`: two numbers side by side would be read as one. */
const countFirst: Counted = (words, value, count) => words.bulkEdit.holds.ofThem(value, count)
const valueFirst: Counted = (words, value, count) => words.bulkEdit.holds.inSome(value, count)

const counted = {
  id: valueFirst,
  text: valueFirst,
  expression: valueFirst,
  decimal: valueFirst,
  integer: valueFirst,
  flag: countFirst,
  choice: countFirst,
  reference: valueFirst,
} satisfies Record<Kind, Counted>
