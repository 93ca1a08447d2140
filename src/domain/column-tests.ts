import type { ColumnFilter } from './column-filter.ts'
import { type ColumnName, type ColumnTest, columnTests } from './column-kinds.ts'
import type { ListFilter } from './list-query.ts'
import { withoutColumn } from './without-column.ts'

/** All that is asked of one column; a test that is not asked is absent. */
export type ColumnTests = Readonly<Partial<Record<ColumnTest, readonly string[]>>>

/** What a filter asks of a column, wherever the filter holds it. */
export function testsOf(filter: ListFilter, column: ColumnName): ColumnTests {
  const own = ownValues(filter, column)
  const asked = filter.columns.filter(({ field }) => field === column)
  return {
    ...(own.length === 0 ? {} : { is: own }),
    ...Object.fromEntries(asked.map(({ test, values }) => [test, values])),
  }
}

/** The filter with these tests of a column in place of those that it had. */
export function withTests(filter: ListFilter, column: ColumnName, tests: ColumnTests): ListFilter {
  const rest = withoutColumn(filter, column)
  const own = ownPart(column, tests.is ?? [])
  const columns = columnTests.flatMap((test): readonly ColumnFilter[] => {
    const values = tests[test] ?? []
    return values.length === 0 || (own !== undefined && test === 'is')
      ? []
      : [{ field: column, test, values }]
  })
  return { ...rest, ...own, columns: [...rest.columns, ...columns] }
}

/** Columns whose values have a parameter of their own. */
const lists = {
  operationType: 'type',
  status: 'status',
  material: 'material',
  operation: 'operationId',
} as const
const flags = { enabled: 'enabled', complete: 'complete' } as const

function ownValues(filter: ListFilter, column: ColumnName): readonly string[] {
  if (isKey(column, lists)) return filter[lists[column]]
  if (!isKey(column, flags)) return []
  const flag = filter[flags[column]]
  return flag === null ? [] : [String(flag)]
}

/** Undefined where the column has no parameter of its own. Of a flag, both values are no question. */
function ownPart(column: ColumnName, values: readonly string[]): Partial<ListFilter> | undefined {
  if (isKey(column, lists)) return { [lists[column]]: values }
  if (!isKey(column, flags)) return undefined
  return { [flags[column]]: values.length === 1 ? values[0] === 'true' : null }
}

function isKey<T extends object>(name: string, table: T): name is keyof T & string {
  return Object.hasOwn(table, name)
}
