import type { PutOutcome } from '#domain/grid/pending.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { readCell, writeCell } from '#fields/cell-text.ts'
import { copyText } from '#ui/copy-text.ts'
import { type Block, blockFrom, blockOf, columnsIn, rowsIn } from '#ui/edit-grid-block.ts'
import { isLarger, textAt, type Texts, widthOfTexts } from '#ui/grid-texts.ts'
import { readTsv, writeTsv } from '#ui/tsv.ts'
import type { Source } from './block-values.ts'
import { enterInto, putInto, take, withBlock } from './entry-acts.ts'
import { isLocked } from './grid-row.ts'
import type { GridModel, GridState } from './use-grid-model.ts'

/** A paste that is larger than the selection, put as a question: what either answer would do. */
export interface Asking {
  readonly rows: number
  readonly columns: number
  readonly selected: Block
  /** Where all of it would go. */
  readonly wanted: Block
  readonly all: PutOutcome
  readonly only: PutOutcome
  /** Cells that would then hold what is refused. */
  readonly wrong: number
}

export function clipboardActs(model: GridModel) {
  return { onCopy: () => copy(model), onPaste: (text: string) => paste(model, readTsv(text)) }
}

export function answerAsking(model: GridState, answer: 'all' | 'only' | 'cancel') {
  const { asking, ask, select } = model
  ask(null)
  if (asking === null || answer === 'cancel') return
  take(model, asking[answer])
  if (answer === 'only') return
  const { top, left, bottom, right } = asking.wanted
  select({ active: { row: top, column: left }, head: { row: bottom, column: right } })
}

/** The selected cells as text; null where rows of them are still to be fetched, and are copied when they have come. */
function copy(model: GridModel): string | null {
  const { selection, say, words } = model
  const block = blockOf(selection)
  const { strip } = words.grid
  const said = strip.copied(rowsIn(block), columnsIn(block))
  let atOnce: string | null = null
  let isLate = false
  withBlock(model, block, (records, now) => {
    const text = textOf(now, block, records)
    if (!isLate) {
      atOnce = text
      say(said)
    } else void copyText(text).then((isCopied) => say(isCopied ? said : strip.notCopied))
  })
  isLate = true
  return atOnce
}

function textOf(model: GridState, block: Block, records: readonly SavedOperation[]): string {
  const { fields, reader, pending, words } = model
  const columns = fields.slice(block.left, block.right + 1)
  const rows = records.map((saved) => reader.rowOf(saved, pending.steps.present.get(saved.id)))
  return writeTsv(
    rows.map((row) =>
      columns.map((field) => (isLocked(field, row) ? '' : writeCell(field, row.view[field.name], words))),
    ),
  )
}

function paste(model: GridModel, texts: Texts) {
  const block = blockOf(model.selection)
  if (!isLarger(texts, block)) return enterInto(model, block, sourceOf(model, texts, block))
  const wanted = blockFrom(block, texts.length, widthOfTexts(texts), model.size)
  withBlock(model, { ...wanted, bottom: Math.max(wanted.bottom, block.bottom) }, (records, now) => {
    const into = (target: Block) => {
      const inside = records.slice(0, rowsIn(target))
      return putInto(now, target, inside, sourceOf(now, texts, target))
    }
    const all = into(wanted)
    const only = into({
      ...wanted,
      bottom: Math.min(wanted.bottom, block.bottom),
      right: Math.min(wanted.right, block.right),
    })
    const wrong = wrongIn(now, all, wanted, records)
    const [rows, columns] = [texts.length, widthOfTexts(texts)]
    now.ask({ rows, columns, selected: block, wanted, all, only, wrong })
  })
}

function sourceOf({ words, plant }: GridState, texts: Texts, block: Block): Source {
  return (row, column, field) => {
    const text = textAt(texts, block, row, column)
    return text === undefined ? undefined : readCell(field, text, { words, plant })
  }
}

/** Cells of the block that would hold what is refused. */
function wrongIn(
  { fields, reader }: GridState,
  { pending }: PutOutcome,
  block: Block,
  records: readonly SavedOperation[],
): number {
  const columns = fields.slice(block.left, block.right + 1)
  const faulty = records.map(({ id }) => {
    const record = pending.get(id)
    const errors = record === undefined ? {} : reader.standing(record).errors
    return columns.filter(({ name }) => errors[name] !== undefined).length
  })
  return faulty.reduce((sum, count) => sum + count, 0)
}
