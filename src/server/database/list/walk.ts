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
  const [lead, ...rest] = sort
  const stride = await strideFor(session, filter, limit + 1, total)
  if (lead === undefined) return undefined
  const find = rest.length === 0 ? walkOneKey : walkGroups
  const found = await find(session, query, lead, stride)
  return found === undefined ? undefined : pageFrom(sort, found, limit)
}

/** Looks at the rows of one range of the index after the other, in windows; only matches leave the database. */
async function walkOneKey(
  session: Session,
  { filter, sort, from, limit }: PageQuery,
  lead: Sort,
  stride: number,
): Promise<readonly OrderRow[] | undefined> {
  const found: OrderRow[] = []
  let ranges = rangesBehind(lead, from)
  for (let looked = 0; looked < FAR; ) {
    const [range, ...later] = ranges
    if (range === undefined) return found
    found.push(...(await matchesIn(session, filter, sort, range, stride)))
    if (found.length > limit) return found
    const end = await rowAt(session, sort, range, stride - 1)
    looked += end === undefined ? 0 : stride
    ranges = end === undefined ? later : rangesBehind(lead, positionOf(sort, end))
  }
  return undefined
}

/** The matches among the first rows of a range. */
async function matchesIn(
  { db, engine }: Session,
  filter: Filter,
  sort: readonly Sort[],
  range: Where,
  count: number,
): Promise<readonly OrderRow[]> {
  const window = sql`select no from inventory_operation where ${range} order by ${orderBy(sort)} limit ${count}`
  const query = filter.isEverything
    ? sql<OrderRow>`select ${orderColumns(sort)} from inventory_operation
        where ${range} order by ${orderBy(sort)} limit ${count}`
    : sql<OrderRow>`select ${orderColumns(sort)} from ${engine.byNumber}
        where ${engine.isAmong(window)} and ${filter.test} order by ${orderBy(sort)}`
  return (await query.execute(db)).rows
}

async function rowAt(
  { db }: Session,
  sort: readonly Sort[],
  range: Where,
  offset: number,
): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`select ${orderColumns(sort)} from inventory_operation
    where ${range} order by ${orderBy(sort)} limit 1 offset ${offset}`.execute(db)
  return rows[0]
}

/** By several keys: the first one's index, and within what it holds together an order of our own. */
async function walkGroups(
  session: Session,
  { filter, sort, from, limit }: PageQuery,
  lead: Sort,
  stride: number,
): Promise<readonly OrderRow[] | undefined> {
  const found: OrderRow[] = []
  let at = from
  for (let looked = 0; looked < FAR; ) {
    const rows = await groupsBehind(session, sort, lead, at, stride)
    if (rows === undefined) return undefined
    found.push(...(await matching(session, filter, rows)))
    const last = rows.at(-1)
    if (found.length > limit || last === undefined || rows.length < stride) return found
    looked += rows.length
    at = positionOf(sort, last)
  }
  return undefined
}

/** So many rows that a page of matches is likely among them. */
async function strideFor(session: Session, filter: Filter, wanted: number, total: number): Promise<number> {
  if (filter.isEverything) return wanted
  const everything: Filter = { key: '', isEverything: true, where: all([]), test: all([]) }
  const rows = await totalOf(session, everything)
  return Math.min(STRIDE, Math.ceil((1.2 * wanted * rows) / total))
}

/** At least so many rows behind a position, in order, fewer at the end. Undefined where too many begin alike. */
async function groupsBehind(
  session: Session,
  sort: readonly Sort[],
  lead: Sort,
  from: Position | null,
  count: number,
): Promise<readonly OrderRow[] | undefined> {
  const leadOf = (row: OrderRow) => positionOf(sort, row).values[0] ?? null
  const begun = from === null ? [] : await groupOf(session, sort, lead, from.values[0] ?? null)
  const rows = begun?.filter((row) => from === null || compare(sort, positionOf(sort, row), from) > 0)
  if (rows === undefined || rows.length >= count) return rows
  const ranges = from === null ? [all([])] : behind(lead, from.values[0] ?? null)
  const more = await rowsIn(session, sort, ranges, count)
  const last = more.at(-1)
  if (last === undefined || more.length < count) return [...rows, ...inOrder(sort, more)]
  // The last group may have been cut.
  const whole = await groupOf(session, sort, lead, leadOf(last))
  const before = more.filter((row) => leadOf(row) !== leadOf(last))
  return whole === undefined ? undefined : [...rows, ...inOrder(sort, before), ...whole]
}

/** All rows with one value of the first key, in order. Undefined where they are too many to be sorted for a page. */
async function groupOf(
  session: Session,
  sort: readonly Sort[],
  lead: Sort,
  value: Cell,
): Promise<readonly OrderRow[] | undefined> {
  const range = same(lead, value)
  if ((await rowAt(session, [lead], range, FAR)) !== undefined) return undefined
  return inOrder(sort, await rowsIn(session, sort, [range], FAR))
}

function inOrder(sort: readonly Sort[], rows: readonly OrderRow[]): readonly OrderRow[] {
  return rows.toSorted((a, b) => compare(sort, positionOf(sort, a), positionOf(sort, b)))
}

/** The first rows of these ranges by their first key. */
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
