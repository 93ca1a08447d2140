import { catalogue, fieldNames, fieldOf, isFieldName } from './catalogue/index.ts'
import {
  type AuditColumn,
  auditColumns,
  type ColumnKind,
  columnKinds,
  type ColumnName,
  type ColumnTest,
  columnTests,
} from './column-kinds.ts'
import { nearest } from './nearest.ts'
import { no, type Read, yes } from './read-parameter.ts'
import type { Contract } from './vocabulary.ts'

/**
 * One test of one column; several values mean any of them. Values are as the address writes them: numbers in their
 * shortest form, dates in ISO 8601 (a day of UTC, or an instant), flags and `empty` as true or false.
 */
export interface ColumnFilter {
  readonly field: ColumnName
  readonly test: ColumnTest
  readonly values: readonly string[]
}

/** The columns that a contract knows; without one, those of any. */
export function columnsOf(contract?: Contract): readonly ColumnName[] {
  const fields = fieldNames.filter((name) => contract === undefined || fieldOf(contract, name) !== undefined)
  return [...fields, ...auditNames]
}

export function columnKindOf(column: ColumnName): ColumnKind {
  return isFieldName(column) ? catalogue[column].kind : auditColumns[column]
}

/** The tests that make sense for a column. */
export function columnTestsOf(column: ColumnName): readonly ColumnTest[] {
  return columnKinds[columnKindOf(column)].tests
}

/**
 * Reads the values of one parameter such as `name.contains`. Undefined where the name is not a column's test in this
 * contract. None of the values may be blank.
 */
export function readColumnFilter(
  parameter: string,
  values: readonly string[],
  contract?: Contract,
): Read<ColumnFilter> | undefined {
  const { field, test } = partsOf(parameter, contract)
  if (field === undefined || test === undefined || !columnTestsOf(field).includes(test)) return undefined
  const read = values.map((value) => readValue(field, test, value))
  const wrong = read.find((each) => !each.ok)
  if (wrong !== undefined) return wrong
  if (values.length > 1 && singular.includes(test)) return no('value.several', { count: values.length })
  return yes({ field, test, values: read.flatMap((each) => (each.ok ? each.value : [])) })
}

export function columnParameter({ field, test }: Pick<ColumnFilter, 'field' | 'test'>): string {
  return `${field}.${test}`
}

/** The column's test that was probably meant; null where nothing is near. */
export function nearestColumnParameter(parameter: string, contract?: Contract): string | null {
  const { field, asked } = partsOf(parameter, contract)
  if (field !== undefined) return columnParameter({ field, test: likelyTest(field, asked) })
  const name = nearest(parameter.split('.')[0] ?? '', columnsOf(contract))
  const near = columnsOf(contract).find((each) => each === name)
  return near === undefined ? null : columnParameter({ field: near, test: likelyTest(near, asked) })
}

/** Of these there can be only one. */
const singular: readonly ColumnTest[] = ['empty', 'from', 'to']
const auditNames: readonly AuditColumn[] = [
  'createdDate',
  'modifiedDate',
  'createdBy',
  'modifiedBy',
  'complete',
]

function readValue(field: ColumnName, test: ColumnTest, value: string): Read<string> {
  if (test === 'contains') return columnKinds.text.read(field, value)
  if (test === 'empty') return columnKinds.flag.read(field, value)
  return columnKinds[columnKindOf(field)].read(field, value)
}

function partsOf(parameter: string, contract?: Contract) {
  const [name = '', asked = '', ...rest] = parameter.split('.')
  const field = columnsOf(contract).find((each) => each === name)
  const test = rest.length === 0 ? columnTests.find((each) => each === asked) : undefined
  return { field, test, asked }
}

function likelyTest(field: ColumnName, test: string): ColumnTest {
  const tests = columnTestsOf(field)
  const near = nearest(test, tests)
  return tests.find((each) => each === near) ?? tests[0] ?? 'empty'
}
