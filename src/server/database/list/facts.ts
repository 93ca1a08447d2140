import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../../store.ts'
import type { Filter } from './filter.ts'

export interface ListFacts {
  readonly shown: number
  readonly incomplete: number
  readonly faulted: number
}

/** How many records there are at one pair of places. */
export interface PlaceCount {
  readonly source: string | null
  readonly destination: string | null
  readonly count: number
  readonly incomplete: number
}

/** How many records match. */
export async function totalOf(session: Session, filter: Filter): Promise<number> {
  const [row] = await counted<{ count: number }>(session, 'total', filter, sql`count(*) as count`, sql``)
  return row?.count ?? 0
}

export async function factsOf(session: Session, filter: Filter): Promise<ListFacts> {
  const columns = sql`count(*) as shown, sum(case when complete = 0 then 1 else 0 end) as incomplete,
    sum(case when status = 'FAULTED' then 1 else 0 end) as faulted`
  const [row] = await counted<ListFacts>(session, 'facts', filter, columns, sql``)
  return {
    shown: row?.shown ?? 0,
    incomplete: row?.incomplete ?? 0,
    faulted: row?.faulted ?? 0,
  }
}

export function placeCounts(session: Session, filter: Filter): Promise<readonly PlaceCount[]> {
  const columns = sql`source_location_label as source, destination_location_label as destination,
    count(*) as count, sum(case when complete = 0 then 1 else 0 end) as incomplete`
  const groups = sql`group by source_location_label, destination_location_label`
  return counted<PlaceCount>(session, 'places', filter, columns, groups)
}

/** Counted once for each state of the database. */
export function counted<T>(
  { db, seq, memory }: Session,
  drawer: string,
  filter: Filter,
  columns: RawBuilder<unknown>,
  groups: RawBuilder<unknown>,
): Promise<readonly T[]> {
  const read = async (): Promise<readonly T[]> => {
    const query = sql<T>`select ${columns} from inventory_operation where ${filter.where} ${groups}`
    return (await query.execute(db)).rows
  }
  return memory.recall(drawer, `${seq} ${filter.key}`, read, (rows) => rows.length * 20)
}
