import { catalogue, isFieldName } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import { type ColumnFilter, columnKindOf } from '#domain/column-filter.ts'
import type { ColumnKind, ColumnName } from '#domain/column-kinds.ts'
import { leafOf } from '#domain/leaf-of.ts'
import type { ListFilter } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { type Words, wordFor } from '#domain/words/words.ts'
import { numberMarks, writeNumber } from '#fields/number-text.ts'
import { flagWord } from '#fields/short-word.ts'
import { localMoment } from '#ui/moment.ts'

/** What a filter asks of a column, as its chip says it. */
export function columnText(
  words: Words,
  filter: ListFilter,
  column: ColumnName,
  plant: PlantIndex | null,
): string {
  const tests = filter.columns.filter(({ field }) => field === column)
  return tests.map((test) => testText(words, test, plant)).join(', ')
}

function testText(words: Words, { field, test, values }: ColumnFilter, plant: PlantIndex | null): string {
  const { said } = words.filters
  const spoken = values.map((value) => spokenBy[columnKindOf(field)](words, field, value, plant))
  const text = spoken.join(` ${words.list.filters.or} `)
  if (test === 'empty') return values[0] === 'true' ? said.empty : said.filled
  if (test === 'contains') return said.contains(values.join(` ${words.list.filters.or} `))
  return test === 'is' ? text : said[test](text)
}

type Say = (words: Words, column: ColumnName, value: string, plant: PlantIndex | null) => string

const plain: Say = (_, __, value) => value
const number: Say = ({ code }, _, value) => writeNumber(value, numberMarks(code))

/** One value in words, by the kind of its column. */
const spokenBy = {
  id: plain,
  text: plain,
  expression: plain,
  decimal: number,
  integer: number,
  flag: (words, _, value) => flagWord(words, value === 'true'),
  choice: (words, column, value) => wordFor(words, column, value),
  reference: (_, column, value, plant) => {
    const spec: FieldSpec | undefined = isFieldName(column) ? catalogue[column] : undefined
    const label = spec?.to === undefined ? undefined : plant?.byId(spec.to, value)?.label
    return leafOf(label ?? value)
  },
  date: ({ code }, _, value) => localMoment(value, code),
} satisfies Record<ColumnKind, Say>
