import { catalogue, type FieldName, isFieldName } from './catalogue/index.ts'
import type { FieldSpec } from './catalogue/section.ts'
import { columnsOf } from './column-filter.ts'
import type { AuditColumn, ColumnName } from './column-kinds.ts'
import { type ReferenceTarget, referenceTargets } from './kinds.ts'

/** The keys whose columns stand on an index: a page by one of them is found without reading all records. */
export const indexedSortKeys = [
  'name',
  'operationType',
  'sourceLocationPath',
  'destinationLocationPath',
  'triggerSource',
  'materialPath',
  'operationName',
  'quantitySource',
  'unitOfMeasureName',
  'reasonCodeName',
  'enabled',
  'complete',
  'status',
  'createdDate',
  'modifiedDate',
] as const
export type IndexedSortKey = (typeof indexedSortKeys)[number]

type LabelName = `${FieldName}${(typeof referenceTargets)[ReferenceTarget]}`

/** What sorts a list by a column: its own name, of a reference the name of its readable half. */
export type SortKey = ReturnType<typeof sortKeyOf>

function sortKeyOf(column: ColumnName): FieldName | LabelName | AuditColumn {
  if (!isFieldName(column)) return column
  const { to }: FieldSpec = catalogue[column]
  return to === undefined ? column : `${column}${referenceTargets[to]}`
}

const columnsByKey = new Map(columnsOf().map((column) => [sortKeyOf(column), column]))

/** All of them, of any contract. */
export const sortKeys: readonly SortKey[] = [...columnsByKey.keys()]

/** The column that a key sorts by; undefined for a name that is no key. */
export function columnSortedBy(key: SortKey): ColumnName | undefined {
  return columnsByKey.get(key)
}

export function isIndexed(key: SortKey): boolean {
  return indexedSortKeys.some((each) => each === key)
}
