import type { Field } from '#domain/catalogue/index.ts'
import type { EditedRecord } from '#domain/grid/pending.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Block } from '#ui/edit-grid-block.ts'

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
