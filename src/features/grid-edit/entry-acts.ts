import type { Field } from '#domain/catalogue/index.ts'
import { type EditedRecord, put, type PutOutcome, viewOf } from '#domain/grid/pending.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { emptyOf } from '#fields/cell-text.ts'
import { type Block, blockOf, rowsIn } from '#ui/edit-grid-block.ts'
import { editsFor, type Source } from './block-values.ts'
import type { GridModel, GridState } from './use-grid-model.ts'
import { MOST_ROWS } from './use-grid-rows.ts'

/** Enters a value into one cell. */
export function enterCell(state: GridState, { base }: EditedRecord, field: Field, value: FieldValue) {
  const { contract, pending } = state
  take(state, put(contract, pending.steps.present, [{ base, entered: { [field.name]: value } }]))
}

/** What keys and buttons do to all cells that are selected. */
export function entryActs(model: GridModel) {
  const block = blockOf(model.selection)
  return {
    onClear: () => enterInto(model, block, (_, __, field) => emptyOf(field)),
    onFillDown: () => fillDown(model, block),
    onUndo: () => go(model, 'undo'),
    onRedo: () => go(model, 'redo'),
  }
}

function go({ pending, say, words }: GridModel, kind: 'undo' | 'redo') {
  if (pending.isHeld) say(words.grid.pending.held)
  else pending.act({ kind })
}

/** Does something with the records of a block, once all of them are here, and with what was entered until then. */
export function withBlock(
  model: GridModel,
  block: Block,
  run: (records: readonly SavedOperation[], now: GridState) => void,
) {
  const isDone = model.rows.withRecords(
    { first: block.top, last: block.bottom },
    {
      run: (records) => run(records, model.latest()),
      failed: () => model.say(model.words.list.failed),
    },
  )
  if (!isDone) model.say(model.words.grid.strip.tooMany(MOST_ROWS))
}

/** What the pending change becomes when values are put into a block. */
export function putInto(
  { contract, pending, fields }: GridState,
  block: Block,
  records: readonly SavedOperation[],
  source: Source,
): PutOutcome {
  return put(contract, pending.steps.present, editsFor(block, fields, records, source))
}

/** Makes an outcome the pending change, and says what of it was left. */
export function take({ pending, say, words }: GridState, { pending: to, changed, left }: PutOutcome) {
  const { strip } = words.grid
  if (pending.isHeld) return say(words.grid.pending.held)
  pending.act({ kind: 'change', to })
  say(left > 0 ? strip.left(left) : changed === 0 ? strip.unchanged : '')
}

export function enterInto(model: GridModel, block: Block, source: Source) {
  withBlock(model, block, (records, now) => take(now, putInto(now, block, records, source)))
}

/** The first row's values into all below it; a single row takes those of the row above. */
function fillDown(model: GridModel, block: Block) {
  const top = rowsIn(block) === 1 ? Math.max(0, block.top - 1) : block.top
  const filled = { ...block, top }
  withBlock(model, filled, (records, now) => {
    const [base] = records
    if (base === undefined) return
    const { contract, pending } = now
    const view = viewOf(contract, pending.steps.present.get(base.id) ?? { base, entered: {} })
    take(
      now,
      putInto(now, filled, records, (row, _, field) => (row === 0 ? undefined : view[field.name])),
    )
  })
}
