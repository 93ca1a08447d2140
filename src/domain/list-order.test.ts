import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { rowsOutOfOrder } from './list-order.ts'
import type { Sort } from './list-query.ts'
import type { PartialOperation } from './operation.ts'
import type { SavedOperation } from './saved.ts'

const byName: readonly Sort[] = [{ key: 'name', descending: false }]
const byOverflow: readonly Sort[] = [{ key: 'quantityOverflowValue', descending: false }]
const byPlace: readonly Sort[] = [
  { key: 'sourceLocationPath', descending: true },
  { key: 'name', descending: false },
]

describe('a row that was changed where it stands', () => {
  it.each<
    [what: string, sort: readonly Sort[], rows: readonly PartialOperation[], changed: string, moved: string]
  >([
    ['stays right between its neighbours', byName, [named('a'), named('b'), named('d')], '1', ''],
    ['belongs further up', byName, [named('b'), named('d'), named('a')], '2', '2'],
    ['belongs further down', byName, [named('z'), named('b'), named('d')], '0', '0'],
    ['is held against what did not change', byName, [named('z'), named('y'), named('b')], '01', '01'],
    ['is compared by its letters’ codes', byName, [named('Z'), named('a'), named('ä')], '1', ''],
    ['comes first without a value', byName, [named('a'), named(null)], '1', '1'],
    ['comes last without one, descending', byPlace, [at('b', 'x'), at('a', 'x'), at(null, 'x')], '2', ''],
    ['ties by the next key', byPlace, [at('b', 'x'), at('b', 'w'), at('a', 'x')], '1', '1'],
    ['is compared as the number that it is', byOverflow, [over('9.5'), over('100'), over('50')], '1', '1'],
    ['ties by its id at last', byName, [named('a'), named('a'), named('a')], '1', ''],
  ])('%s', (_, sort, rows, changed, moved) => {
    const all = rows.map((row, index) => saved(String(index), row))
    expect(rowsOutOfOrder('2025-03', sort, all, new Set(changed)).join('')).toBe(moved)
  })
})

function over(quantityOverflowValue: string): PartialOperation {
  return { quantityOverflowValue }
}

function named(name: string | null): PartialOperation {
  return { name }
}

function at(label: string | null, name: string): PartialOperation {
  return { name, sourceLocation: label === null ? null : { id: null, label } }
}

function saved(id: string, differing: PartialOperation): SavedOperation {
  const nobody = { createdDate: '', createdBy: '', modifiedDate: null, modifiedBy: null }
  return { id, operation: anOperation({ id, ...differing }), ...nobody, complete: true, revision: 1 }
}
