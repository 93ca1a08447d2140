import type { ColumnName } from './column-kinds.ts'
import { everything, type ListFilter } from './list-query.ts'

/** The filter as if nothing were asked of one column: what its values are counted among. */
export function withoutColumn(filter: ListFilter, column: ColumnName): ListFilter {
  const own = filtersOf[column]
  return {
    ...filter,
    ...(own === undefined ? {} : { [own]: everything[own] }),
    columns: filter.columns.filter(({ field }) => field !== column),
  }
}

/** The filters that have a parameter of their own. */
const filtersOf: Readonly<Partial<Record<ColumnName, keyof ListFilter>>> = {
  operationType: 'type',
  status: 'status',
  enabled: 'enabled',
  complete: 'complete',
  material: 'material',
  operation: 'operationId',
}
