import { sql } from 'kysely'
import type { Sort } from '#domain/list-query.ts'
import type { Session } from '../../store.ts'
import { totalOf } from './facts.ts'
import type { Filter } from './filter.ts'
import {
  compare,
  type OrderRow,
  orderBy,
  orderColumns,
  type Position,
  positionOf,
  rangesBehind,
} from './order.ts'

export interface PageOfRows {
  readonly numbers: readonly number[]
  /** Where the next page begins; null: this is the last. */
  readonly next: Position | null
}

export interface PageQuery {
  readonly filter: Filter
  readonly sort: readonly Sort[]
  readonly from: Position | null
  readonly limit: number
}

/**
 * The rows of one page. Two ways lead there, and the number of matches says which is short: where they are many, along
 * the sort key's index until the page is full; where they are few, or the walk finds too few, by all the matches in
 * order, which are then remembered until something changes.
 */
export async function pageOf(session: Session, query: PageQuery): Promise<PageOfRows> {
  const total = await totalOf(session, query.filter)
  const walked = isWorthWalking(query, total) ? await walk(session, query, total) : undefined
  return walked ?? fromOrdered(session, query)
}

/** Below this, all matches are read and sorted sooner than an index is walked past those that do not match. */
const FEW = 3000
/** The most rows that a walk looks at. */
const FAR = 6000
/** Rows that are looked at in one query. */
const STRIDE = 2000

function isWorthWalking({ sort, filter }: PageQuery, total: number): boolean {
  return sort.length === 1 && (filter.isEverything || total > FEW)
}

/** Walks the index of the one sort key. Undefined when the page is not full after as far as is worth going. */
async function walk(session: Session, query: PageQuery, total: number): Promise<PageOfRows | undefined> {
  const { filter, sort, from, limit } = query
  const [key] = sort
  if (key === undefined) return undefined
  const everything = filter.isEverything ? total : await totalOf(session, everythingOf(filter))
  const wanted = limit + 1
  const stride = filter.isEverything
    ? wanted
    : Math.min(STRIDE, Math.ceil((1.2 * wanted * everything) / total))
  const found: OrderRow[] = []
  let looked = 0
  let at = from
  while (found.length < wanted && looked < FAR) {
    const rows = await alongIndex(session, key, at, stride)
    found.push(...(await matching(session, filter, rows)))
    looked += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < stride) return pageFrom(sort, found, limit)
    at = positionOf(sort, last)
  }
  return found.length < wanted ? undefined : pageFrom(sort, found, limit)
}

function everythingOf(filter: Filter): Filter {
  return { ...filter, key: 'everything', isEverything: true, where: sql<boolean>`1 = 1` }
}

async function alongIndex(
  session: Session,
  key: Sort,
  from: Position | null,
  count: number,
): Promise<readonly OrderRow[]> {
  const rows: OrderRow[] = []
  for (const range of rangesBehind(key, from)) {
    if (rows.length >= count) break
    const result = await sql<OrderRow>`select ${orderColumns([key])} from inventory_operation
      where ${range} order by ${orderBy([key])} limit ${count - rows.length}`.execute(session.db)
    rows.push(...result.rows)
  }
  return rows
}

async function matching(
  { db }: Session,
  filter: Filter,
  rows: readonly OrderRow[],
): Promise<readonly OrderRow[]> {
  if (filter.isEverything || rows.length === 0) return rows
  const list = sql.raw(rows.map(({ no }) => no).join())
  const result = await sql<{ no: number }>`select no from inventory_operation
    where no in (${list}) and ${filter.test}`.execute(db)
  const matches = new Set(result.rows.map(({ no }) => no))
  return rows.filter(({ no }) => matches.has(no))
}

function pageFrom(sort: readonly Sort[], found: readonly OrderRow[], limit: number): PageOfRows {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return {
    numbers: rows.map(({ no }) => no),
    next: last === undefined || found.length <= limit ? null : positionOf(sort, last),
  }
}

async function fromOrdered(session: Session, { filter, sort, from, limit }: PageQuery): Promise<PageOfRows> {
  const ordered = await orderedBy(session, filter, sort)
  const start = from === null ? 0 : await firstBehind(session, ordered, sort, from)
  const numbers = [...ordered.subarray(start, start + limit)]
  const last = numbers.at(-1)
  if (last === undefined || start + limit >= ordered.length) return { numbers, next: null }
  const [row] = await rowsAt(session, sort, [last])
  return { numbers, next: row === undefined ? null : positionOf(sort, row) }
}

/** The numbers of all matches in order. */
function orderedBy({ db, seq, memory }: Session, filter: Filter, sort: readonly Sort[]): Promise<Int32Array> {
  const read = async (): Promise<Int32Array> => {
    const { rows } = await sql<{ numbers: string | null }>`
      select string_agg(cast(no as text), ',' order by place) as numbers from (
        select no, row_number() over (order by ${orderBy(sort)}) as place
        from inventory_operation where ${filter.where}) as matches`.execute(db)
    const numbers = rows[0]?.numbers ?? ''
    return Int32Array.from(numbers === '' ? [] : numbers.split(','), Number)
  }
  const key = `${seq} ${JSON.stringify(sort)} ${filter.key}`
  return memory.recall('ordered', key, read, (numbers) => numbers.length)
}

/** How many probes a step of the search makes at once: a query costs more than the rows it reads. */
const PROBES = 48

/** The index of the first match behind a position. */
async function firstBehind(
  session: Session,
  ordered: Int32Array,
  sort: readonly Sort[],
  from: Position,
): Promise<number> {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const step = Math.max(1, Math.ceil((high - low) / PROBES))
    const probes = Array.from({ length: Math.ceil((high - low) / step) }, (_, index) => low + index * step)
    const rows = await rowsAt(
      session,
      sort,
      probes.map((index) => ordered[index] ?? 0),
    )
    const behind = rows.findIndex((row) => compare(sort, positionOf(sort, row), from) > 0)
    if (behind === 0) return low
    const last = probes.at(behind === -1 ? -1 : behind - 1) ?? low
    if (behind !== -1) high = probes[behind] ?? high
    low = last + 1
  }
  return low
}

/** What the order needs of these rows, in their order. */
async function rowsAt(
  { db }: Session,
  sort: readonly Sort[],
  numbers: readonly number[],
): Promise<readonly OrderRow[]> {
  const { rows } = await sql<OrderRow>`select ${orderColumns(sort)} from inventory_operation
    where no in (${sql.raw(numbers.join())})`.execute(db)
  const byNumber = new Map(rows.map((row) => [row.no, row]))
  return numbers.flatMap((no) => byNumber.get(no) ?? [])
}
