import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Sort } from '#domain/list-query.ts'
import type { Session } from '../../store.ts'
import type { Tables } from '../tables.ts'
import type { Filter } from './filter.ts'
import { orderBy } from './order.ts'

/** The ids of all matches in order. */
export function idsInOrder(
  { db }: Session,
  filter: Filter,
  sort: readonly Sort[],
): Promise<readonly string[]> {
  return columnInOrder(db, sql`id`, { filter, sort })
}

/**
 * A column of all matches in order, whose values hold no comma. As one text, because a hundred thousand rows take longer
 * to hand over than to find; in the order of a query within, which an index may have, where an aggregate's own order is
 * always sorted. Both databases promise it of a query that is nothing else; SQLite keeps to it as there is a limit.
 */
export async function columnInOrder(
  db: Kysely<Tables>,
  column: RawBuilder<unknown>,
  { filter, sort }: { readonly filter: Filter; readonly sort: readonly Sort[] },
): Promise<readonly string[]> {
  const { rows } = await sql<{ texts: string | null }>`
    select string_agg(text, ',') as texts from (
      select ${column} as text from inventory_operation
      where ${filter.where} order by ${orderBy(sort)} limit ${MOST}
    ) as ordered`.execute(db)
  const texts = rows[0]?.texts ?? ''
  return texts === '' ? [] : texts.split(',')
}

/** More than there can be. */
const MOST = 2 ** 31
