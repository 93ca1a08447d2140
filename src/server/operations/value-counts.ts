import { columnsOf } from '#domain/column-filter.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import type { ListFilter } from '#domain/list-query.ts'
import { nearest } from '#domain/nearest.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { withoutColumn } from '#domain/without-column.ts'
import { filterOf } from '../database/list/filter.ts'
import { type ValueCount, valueCounts } from '../database/list/value-counts.ts'
import { plantOf } from '../database/plant.ts'
import { refusedAt } from '../http/problems.ts'
import type { Session } from '../store.ts'
import { queryOf } from './list.ts'

export interface ValueQuery {
  readonly field: ColumnName
  readonly filter: ListFilter
}

/** Reads the address: `field` names the column, all else is the list's. Throws `refused`. */
export function valueQueryOf(contract: Contract, address: string): ValueQuery {
  const url = new URL(address)
  const given = url.searchParams.getAll('field').join()
  const columns = columnsOf(contract)
  const field = columns.find((each) => each === given)
  if (field === undefined) {
    const near = nearest(given, columns)
    const params = { given: given.slice(0, 80).toWellFormed(), values: columns }
    throw refusedAt('field', 'choice.unknown', near === null ? params : { ...params, nearest: near })
  }
  url.searchParams.delete('field')
  return { field, filter: queryOf(contract, url.href) }
}

/** The values of a column among all that the rest of the filter matches: what may be chosen next to those chosen. */
export async function countValues(
  session: Session,
  contract: Contract,
  { field, filter }: ValueQuery,
): Promise<{ readonly items: readonly ValueCount[] }> {
  const others = filterOf(session.engine, await plantOf(session), withoutColumn(filter, field))
  return { items: await valueCounts(session, contract, others, field) }
}
