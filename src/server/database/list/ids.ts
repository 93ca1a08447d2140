import { sql } from 'kysely'
import type { Sort } from '#domain/list-query.ts'
import type { Session } from '../../store.ts'
import type { Filter } from './filter.ts'
import { orderBy } from './order.ts'

/** The ids of all matches in order. As one text, because a hundred thousand rows take longer to hand over than to find. */
export async function idsInOrder(
  { db }: Session,
  filter: Filter,
  sort: readonly Sort[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ ids: string | null }>`
    select string_agg(id, ',' order by ${orderBy(sort)}) as ids
    from inventory_operation where ${filter.where}`.execute(db)
  const ids = rows[0]?.ids ?? ''
  return ids === '' ? [] : ids.split(',')
}
