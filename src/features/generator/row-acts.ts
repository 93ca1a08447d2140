import type { Field } from '#domain/catalogue/index.ts'
import { isSame } from '#domain/diff.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { fieldsToWire } from '#domain/wire.ts'
import { emptyOf, readCell, writeCell } from '#fields/cell-text.ts'
import { type Block, blockFrom, blockOf, rowsIn } from '#ui/edit-grid-block.ts'
import { isLarger, textAt, widthOfTexts } from '#ui/grid-texts.ts'
import { readTsv, writeTsv } from '#ui/tsv.ts'
import { type Draft, withOwn, withTicks } from './draft.ts'
import { isLocked, type Row } from './read-row.ts'
import { FIELDS_FROM, type GeneratorModel } from './use-generator.ts'
import type { GeneratorWords } from './words.ts'

export function tickRow({ change }: GeneratorModel, { key, isTicked, planned }: Row) {
  if (planned?.outcome !== 'exists') change((draft) => withTicks(draft, [key], !isTicked))
}

export interface CellEntry {
  readonly row: Row
  readonly field: Field
  readonly value: FieldValue
}

/** Enters values as one step; what does not apply to its row is left. */
export function enterCells(model: GeneratorModel, cells: readonly CellEntry[]) {
  model.change((draft) => cells.reduce((next, cell) => entered(model, next, cell), draft))
}

/** What keys and the clipboard do to the selected cells. */
export function rowActs(model: GeneratorModel, words: GeneratorWords) {
  const block = blockOf(model.selection)
  return {
    onClear: () => into(model, block, (_, __, field) => emptyOf(field)),
    onFillDown: () => fillDown(model, block),
    onUndo: model.undo,
    onRedo: model.redo,
    onCopy: () => copied(model, block, words),
    onPaste: (text: string) => paste(model, block, text, words),
  }
}

type Source = (row: number, column: number, field: Field) => FieldValue | undefined

/** A value that the template gives too is none of the row's own. */
function entered(model: GeneratorModel, draft: Draft, { row, field, value }: CellEntry): Draft {
  if (isLocked(field, row) || isSame(row.view[field.name], value)) return draft
  const isBase = isSame(model.reader.baseOf(row)[field.name], value)
  return withOwn(draft, row.key, field, isBase ? null : fieldsToWire({ [field.name]: value }, [field]))
}

function into(model: GeneratorModel, { top, bottom, left, right }: Block, source: Source) {
  const cells = Array.from({ length: bottom - top + 1 }, (_, at) => model.rowAt(top + at)).flatMap(
    (row, at) =>
      row === undefined
        ? []
        : fieldsIn(model, left, right).flatMap(({ field, column }) => {
            const value = source(at, column - left, field)
            return value === undefined ? [] : [{ row, field, value }]
          }),
  )
  enterCells(model, cells)
}

function fieldsIn({ fields }: GeneratorModel, left: number, right: number) {
  return fields
    .map((field, at) => ({ field, column: at + FIELDS_FROM }))
    .filter(({ column }) => column >= left && column <= right)
}

/** The first row's values into all below it; a single row takes those of the row above. */
function fillDown(model: GeneratorModel, block: Block) {
  const top = rowsIn(block) === 1 ? Math.max(0, block.top - 1) : block.top
  const first = model.rowAt(top)
  into(model, { ...block, top }, (row, _, field) => (row === 0 ? undefined : first?.view[field.name]))
}

function copied(model: GeneratorModel, { top, bottom, left, right }: Block, words: GeneratorWords): string {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => model.rowAt(top + at))
  return writeTsv(
    rows.flatMap((row) =>
      row === undefined
        ? []
        : [
            fieldsIn(model, left, right).map(({ field }) =>
              isLocked(field, row) ? '' : writeCell(field, row.view[field.name], words),
            ),
          ],
    ),
  )
}

/** Into the selected cells; a larger block from the first of them on, as far as the rows reach. */
function paste(model: GeneratorModel, block: Block, text: string, words: GeneratorWords) {
  const texts = readTsv(text)
  const target = isLarger(texts, block)
    ? blockFrom(block, texts.length, widthOfTexts(texts), model.size)
    : block
  into(model, target, (row, column, field) => {
    const cell = textAt(texts, target, row, column)
    return cell === undefined ? undefined : readCell(field, cell, { words, plant: model.plant })
  })
  model.select({
    active: { row: target.top, column: target.left },
    head: { row: target.bottom, column: target.right },
  })
}
