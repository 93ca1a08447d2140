import { fieldsOf, sectionNames } from '#domain/catalogue/index.ts'
import { inShort, type ListColumn, listColumnsOf } from '#domain/list-columns.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Words } from '#domain/words/words.ts'
import { columnLabel } from './column-label.ts'

interface ColumnGroup {
  readonly label: string
  readonly columns: readonly ListColumn[]
}

/** Whether a column is sought by these letters, in its name or in its wire name. */
export function columnFinder(words: Words, text: string): (column: ListColumn) => boolean {
  const sought = text.trim().toLowerCase()
  return (column) => `${columnLabel(words, column)}\n${column}`.toLowerCase().includes(sought)
}

/** The groups with the columns that are wanted; none is empty. */
export function groupsOf(
  words: Words,
  contract: Contract,
  isWanted: (column: ListColumn) => boolean,
): readonly ColumnGroup[] {
  return columnGroups(words, contract).flatMap(({ label, columns }) => {
    const wanted = columns.filter(isWanted)
    return wanted.length === 0 ? [] : [{ label, columns: wanted }]
  })
}

/** All columns that a contract has, by section: first what is told in short, last what is kept about the record. */
function columnGroups(words: Words, contract: Contract): readonly ColumnGroup[] {
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
