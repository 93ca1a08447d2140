import { isFieldName } from '#domain/catalogue/index.ts'
import type { ListColumn } from '#domain/list-columns.ts'
import type { Words } from '#domain/words/words.ts'

/** What a column is called: as its field is. */
export function columnLabel({ list, fields }: Words, column: ListColumn): string {
  if (isOwn(column, list.columns)) return list.columns[column]
  return isFieldName(column) ? fields[column].label : column
}

function isOwn<T extends object>(column: string, own: T): column is keyof T & string {
  return Object.hasOwn(own, column)
}
