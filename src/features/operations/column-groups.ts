import { fieldsOf, sectionNames } from '#domain/catalogue/index.ts'
import { inShort, type ListColumn, listColumnsOf } from '#domain/list-columns.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Words } from '#domain/words/words.ts'

export interface ColumnGroup {
  readonly label: string
  readonly columns: readonly ListColumn[]
}

/** All columns that a contract has, by section: first what is told in short, last what is kept about the record. */
export function columnGroups(words: Words, contract: Contract): readonly ColumnGroup[] {
  const fields = fieldsOf(contract)
  const grouped = sectionNames.map((section) => ({
    label: words.sections[section],
    columns: fields.filter((field) => field.section === section).map(({ name }): ListColumn => name),
  }))
  const known = new Set<ListColumn>([...inShort, ...fields.map(({ name }) => name)])
  const record = listColumnsOf(contract).filter((column) => !known.has(column))
  return [
    { label: words.columns.inShort, columns: inShort },
    ...grouped,
    { label: words.columns.record, columns: record },
  ]
}
