import { fieldOf } from '#domain/catalogue/index.ts'
import type { ListColumn, Shown } from '#domain/list-columns.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { cellLayout, FieldCell } from '#fields/FieldCell.tsx'
import type { DataColumn } from '#ui/DataTable.tsx'
import { columnLabel } from './column-label.ts'
import { type ColumnFacts, ownColumns } from './own-columns.tsx'
import { sortKeyOf } from './sort-columns.ts'

export function operationColumns(facts: ColumnFacts, view: Shown): readonly DataColumn<SavedOperation>[] {
  return view.order.flatMap((id) => {
    const drawn = ownColumns[id]?.(facts) ?? fieldColumn(facts, id)
    if (drawn === undefined) return []
    const width = view.widths[id]
    const { grow = 0, ...own } = drawn
    return {
      ...own,
      ...(width === undefined ? { grow } : { width, ideal: width }),
      id,
      label: columnLabel(facts.words, id),
      sortable: sortKeyOf(facts.contract, id) !== undefined,
    }
  })
}

/** Undefined where the contract does not know the field. */
function fieldColumn({ words, contract }: ColumnFacts, id: ListColumn) {
  const field = fieldOf(contract, id)
  if (field === undefined) return undefined
  const layout = cellLayout[field.kind]
  return {
    ...layout,
    width: Math.max(layout.width, LABEL_PADDING + LETTER * columnLabel(words, id).length),
    cell: ({ operation }: SavedOperation, letters: number) => (
      <FieldCell field={field} operation={operation} letters={letters} />
    ),
  }
}

/** What a head's label takes: its letters, and the room around them with the arrow of a sort. */
const LETTER = 7
const LABEL_PADDING = 30
