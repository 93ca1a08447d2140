import { sql } from 'kysely'
import type { Sort } from '#domain/list-query.ts'
import type { Session } from '../../store.ts'
import type { Cell } from '../tables.ts'
import { totalOf } from './facts.ts'
import { all, type Filter, type Where } from './filter.ts'
import {
  behind,
  compare,
  type OrderRow,
  orderBy,
  orderColumns,
  type Position,
  positionOf,
  rangesBehind,
  same,
} from './order.ts'
import type { PageOfRows, PageQuery } from './page.ts'

/** The most rows that a walk looks at. */
const FAR = 6000
/** Rows that are looked at in one query. */
const STRIDE = 2000

/** Walks the first sort key's index. Undefined when the page is not full after as far as is worth going. */
export async function walk(
  session: Session,
  query: PageQuery,
  total: number,
): Promise<PageOfRows | undefined> {
  const { filter, sort, limit } = query
  const wanted = limit + 1
  const stride = await strideFor(session, filter, wanted, total)
  const found: OrderRow[] = []
  let looked = 0
  for (let at = query.from; found.length < wanted && looked < FAR; ) {
    const rows = await alongIndex(session, sort, at, stride)
    if (rows === undefined) return undefined
    found.push(...(await matching(session, filter, rows)))
    looked += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < stride) return pageFrom(sort, found, limit)
    at = positionOf(sort, last)
  }
  return found.length < wanted ? undefined : pageFrom(sort, found, limit)
}

/** So many rows that a page of matches is likely among them. */
async function strideFor(session: Session, filter: Filter, wanted: number, total: number): Promise<number> {
  if (filter.isEverything) return wanted
  const everything: Filter = { key: '', isEverything: true, where: all([]), test: all([]) }
  const rows = await totalOf(session, everything)
  return Math.min(STRIDE, Math.ceil((1.2 * wanted * rows) / total))
}

/** At least so many rows behind a position, in order, fewer at the end. Undefined where too many begin alike. */
async function alongIndex(
  session: Session,
  sort: readonly Sort[],
  from: Position | null,
  count: number,
): Promise<readonly OrderRow[] | undefined> {
  const [lead, ...rest] = sort
  if (lead === undefined) return undefined
  if (rest.length === 0) return rowsIn(session, sort, rangesBehind(lead, from), count)
  return byGroups(session, sort, lead, from, count)
}

async function rowsIn(
  { db }: Session,
  sort: readonly Sort[],
  ranges: readonly Where[],
  count: number,
): Promise<readonly OrderRow[]> {
  const rows: OrderRow[] = []
  for (const range of ranges) {
    if (rows.length >= count) break
    const result = await sql<OrderRow>`select ${orderColumns(sort)} from inventory_operation
      where ${range} order by ${orderBy(sort.slice(0, 1))} limit ${count - rows.length}`.execute(db)
    rows.push(...result.rows)
  }
  return rows
}

/** By several keys: the first one's index, and within what it holds together an order of our own. */
async function byGroups(
  session: Session,
  sort: readonly Sort[],
  lead: Sort,
  from: Position | null,
  count: number,
): Promise<readonly OrderRow[] | undefined> {
  const inOrder = (a: OrderRow, b: OrderRow) => compare(sort, positionOf(sort, a), positionOf(sort, b))
  const group = async (value: Cell) => {
    const rows = await rowsIn(session, sort, [same(lead, value)], FAR + 1)
    return rows.length > FAR ? undefined : rows
  }
  const begun = from === null ? [] : await group(from.values[0] ?? null)
  if (begun === undefined) return undefined
  const rows = begun.filter((row) => from === null || compare(sort, positionOf(sort, row), from) > 0)
  if (rows.length >= count) return rows.toSorted(inOrder)
  const ranges = from === null ? [all([])] : behind(lead, from.values[0] ?? null)
  const more = await rowsIn(session, sort, ranges, count)
  const last = more.at(-1)
  if (last === undefined || more.length < count) return [...rows, ...more].toSorted(inOrder)
  // The last group may have been cut.
  const [value = null] = positionOf(sort, last).values
  const whole = await group(value)
  if (whole === undefined) return undefined
  const before = more.filter((row) => (positionOf(sort, row).values[0] ?? null) !== value)
  return [...rows, ...before, ...whole].toSorted(inOrder)
}

async function matching(
  { db, engine }: Session,
  filter: Filter,
  rows: readonly OrderRow[],
): Promise<readonly OrderRow[]> {
  if (filter.isEverything || rows.length === 0) return rows
  const list = sql.raw(rows.map(({ no }) => no).join())
  const result = await sql<{ no: number }>`select no from ${engine.byNumber}
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
