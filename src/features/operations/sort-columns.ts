import { fieldOf } from '#domain/catalogue/index.ts'
import type { ListColumn } from '#domain/list-columns.ts'
import { everything, type Sort } from '#domain/list-query.ts'
import { type SortKey, sortKeys } from '#domain/sort-keys.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mainWireName } from '#domain/wire.ts'
import type { TableSort } from '#ui/table-sort.ts'

/** What a column sorts by; undefined where the server has no order for it. */
export function sortKeyOf(contract: Contract, column: string): SortKey | undefined {
  const field = fieldOf(contract, column)
  const name = inShort[column] ?? (field === undefined ? column : mainWireName(field))
  return sortKeys.find((key) => key === name)
}

/** The sort as a table has it: by its columns. Of two that sort alike the first is meant. */
export function sortOfColumns(
  contract: Contract,
  sort: readonly Sort[],
  columns: readonly ListColumn[],
): readonly TableSort[] {
  return sort.map(({ key, descending }) => ({
    id: columns.find((column) => sortKeyOf(contract, column) === key) ?? key,
    desc: descending,
  }))
}

export function sortFromColumns(contract: Contract, sort: readonly TableSort[]): readonly Sort[] {
  const known = sort.flatMap(({ id, desc }): readonly Sort[] => {
    const key = sortKeyOf(contract, id) ?? sortKeys.find((each) => each === id)
    return key === undefined ? [] : [{ key, descending: desc }]
  })
  const distinct = known.filter(({ key }, at) => known.findIndex((each) => each.key === key) === at)
  return distinct.length === 0 ? everything.sort : distinct
}

const inShort: Readonly<Record<string, SortKey>> = { trigger: 'triggerSource', quantity: 'quantitySource' }
