import type { Field } from '#domain/catalogue/index.ts'
import type { EditedRecord } from '#domain/grid/pending.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { type Block, columnsIn, rowsIn } from '#ui/edit-grid-block.ts'

/** Values to enter, by their place in a block; undefined where there is none for a cell. */
export type Source = (row: number, column: number, field: Field) => FieldValue | undefined

/** What is entered into the records of a block. */
export function editsFor(
  block: Block,
  fields: readonly Field[],
  records: readonly SavedOperation[],
  source: Source,
): readonly EditedRecord[] {
  const columns = fields.slice(block.left, block.right + 1)
  return records.map((base, row) => ({
    base,
    entered: Object.fromEntries(
      columns.flatMap((field, column) => {
        const value = source(row, column, field)
        return value === undefined ? [] : [[field.name, value]]
      }),
    ),
  }))
}

export type Texts = readonly (readonly string[])[]

export function widthOfTexts(texts: Texts): number {
  return Math.max(...texts.map((cells) => cells.length))
}

/** Whether the clipboard holds more rows or columns than are selected. */
export function isLarger(texts: Texts, block: Block): boolean {
  return texts.length > rowsIn(block) || widthOfTexts(texts) > columnsIn(block)
}

/** The text for a cell of the selection: repeated where it fits a whole number of times, else once. */
export function textAt(texts: Texts, block: Block, row: number, column: number): string | undefined {
  const [rows, columns] = [texts.length, widthOfTexts(texts)]
  const isTiled = rowsIn(block) % rows === 0 && columnsIn(block) % columns === 0
  if (!isTiled && (row >= rows || column >= columns)) return undefined
  return texts[row % rows]?.[column % columns] ?? ''
}
