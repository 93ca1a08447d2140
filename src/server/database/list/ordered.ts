import { sql } from 'kysely'
import type { Sort } from '#domain/list-query.ts'
import type { Session } from '../../store.ts'
import { columnInOrder } from './in-order.ts'
import { compare, type OrderRow, orderColumns, type Position, positionOf } from './order.ts'
import type { PageOfRows, PageQuery } from './page.ts'

type Order = Pick<PageQuery, 'filter' | 'sort'>

/** Whether the order of all matches is known already. */
export function isOrdered({ seq, memory }: Session, order: Order): boolean {
  return memory.has(DRAWER, keyOf(seq, order))
}

/** A page out of all matches in order. */
export async function fromOrdered(session: Session, query: PageQuery): Promise<PageOfRows> {
  const { sort, from, limit, offset } = query
  const ordered = await orderedBy(session, query)
  const start = offset + (from === null ? 0 : await firstBehind(session, ordered, sort, from))
  const numbers = [...ordered.subarray(start, start + limit)]
  const last = numbers.at(-1)
  if (last === undefined || start + limit >= ordered.length) return { numbers, next: null }
  const [row] = await rowsAt(session, sort, [last])
  return { numbers, next: row === undefined ? null : positionOf(sort, row) }
}

const DRAWER = 'ordered'

function keyOf(seq: number, { filter, sort }: Order): string {
  return `${seq} ${JSON.stringify(sort)} ${filter.key}`
}

/** The numbers of all matches. */
function orderedBy({ db, seq, memory }: Session, order: Order): Promise<Int32Array> {
  const read = async (): Promise<Int32Array> => {
    const numbers = await columnInOrder(db, sql`cast(no as text)`, order)
    return Int32Array.from(numbers, Number)
  }
  return memory.recall(DRAWER, keyOf(seq, order), read, (numbers) => numbers.length)
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
    const found = rows.findIndex((row) => compare(sort, positionOf(sort, row), from) > 0)
    if (found === 0) return low
    if (found !== -1) high = probes[found] ?? high
    low = (probes.at(found === -1 ? -1 : found - 1) ?? low) + 1
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
