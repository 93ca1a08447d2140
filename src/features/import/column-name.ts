import type { ImportColumn } from '#domain/transfer/import.ts'

/** What the file calls a column; one without a name is called by its place. */
export function columnName(
  words: { readonly number: (n: string) => string },
  { column }: Pick<ImportColumn, 'column'>,
  at: number,
): string {
  return isNameless(column, at) ? words.number(column) : column
}

export function isNameless(column: string, at: number): boolean {
  return column === String(at + 1)
}
