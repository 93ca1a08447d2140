import type { ColumnName } from '#domain/column-kinds.ts'
import type { ListColumn } from '#domain/list-columns.ts'

/** Whether the filter is open, and at which column; null there: at the choice of one. */
export interface Filtering {
  readonly opened: boolean
  readonly column: ColumnName | null
}

export const notFiltering: Filtering = { opened: false, column: null }

/** What asking for a column asks: of those told in short their source. Null where nothing can be asked. */
export function filteredColumn(column: ListColumn): ColumnName | null {
  if (column === 'trigger') return 'triggerSource'
  if (column === 'quantity') return 'quantitySource'
  return column === 'revision' ? null : column
}
