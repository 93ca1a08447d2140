import { type Block, columnsIn, rowsIn } from './edit-grid-block.ts'

/** Rows of cells, as a clipboard holds them. */
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
