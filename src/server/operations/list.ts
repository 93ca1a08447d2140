import { everything, type ListQuery, readListQuery } from '#domain/list-query.ts'
import type { Finding } from '#domain/rules.ts'
import { type SavedWire, toSavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { factsOf, type ListFacts, placeCounts, totalOf } from '../database/list/facts.ts'
import { type Filter, filterOf } from '../database/list/filter.ts'
import { type Position, readCursor, writeCursor } from '../database/list/order.ts'
import { pageOf } from '../database/list/page.ts'
import { operationsAt } from '../database/operations.ts'
import { plantOf } from '../database/plant.ts'
import { refused, refusedAt } from '../http/problems.ts'
import type { Session } from '../store.ts'

export interface OperationList {
  readonly items: readonly SavedWire[]
  readonly nextCursor: string | null
  /** How many match, on all pages. */
  readonly total: number
}

export interface Summary extends ListFacts {
  /** How many operations there are at all. */
  readonly total: number
}

export interface LocationCount {
  readonly id: string
  /** The operations that match and lie at the place or below it. */
  readonly count: number
  /** Those of them in which something is missing. */
  readonly incomplete: number
}

export async function list(session: Session, contract: Contract, query: ListQuery): Promise<OperationList> {
  const filter = await readFilter(session, query)
  const { sort, limit, offset } = query
  const page = await pageOf(session, { filter, sort, limit, offset, from: positionIn(query) })
  const stored = await operationsAt(session.db, page.numbers)
  return {
    items: stored.map((each) => toSavedWire(contract, each)),
    nextCursor: page.next === null ? null : writeCursor(sort, page.next),
    total: await totalOf(session, filter),
  }
}

/** What a list's foot says of it. */
export async function summarise(session: Session, query: ListQuery): Promise<Summary> {
  const facts = await factsOf(session, await readFilter(session, query))
  const total = await totalOf(session, await readFilter(session, everything))
  return { ...facts, total }
}

/** What a list's tree says of each place, whichever of them is chosen; places without any are left out. */
export async function countByLocation(session: Session, query: ListQuery): Promise<readonly LocationCount[]> {
  const plant = await plantOf(session)
  const groups = await placeCounts(session, await readFilter(session, { ...query, location: [] }))
  const counts = new Map<string, { count: number; incomplete: number }>()
  for (const { source, destination, count, incomplete } of groups) {
    const ends = [
      ...(query.side === 'destination' ? [] : [source]),
      ...(query.side === 'source' ? [] : [destination]),
    ]
    for (const path of new Set(ends.flatMap((end) => (end === null ? [] : selfAndAbove(end))))) {
      const sum = counts.get(path) ?? { count: 0, incomplete: 0 }
      counts.set(path, { count: sum.count + count, incomplete: sum.incomplete + incomplete })
    }
  }
  return plant.plant.locations.flatMap(({ id, path }) => {
    const sum = counts.get(path)
    return sum === undefined ? [] : [{ id, ...sum }]
  })
}

/** Reads the address of a list. Throws `refused`. */
export function queryOf(contract: Contract, url: string): ListQuery {
  return queryIn(contract, new URL(url).searchParams)
}

/** Reads a list's parameters. Throws `refused`. */
export function queryIn(contract: Contract, parameters: URLSearchParams): ListQuery {
  const read = readListQuery(parameters, contract)
  const errors = [...(read.ok ? [] : read.errors), ...tooMany(parameters)]
  if (!read.ok || errors.length > 0) throw refused(errors)
  return read.query
}

/** The most characters searched for, and the most values of one filter: each is a condition of the query. */
const MOST_CHARACTERS = 500
const MOST_VALUES = 100

function tooMany(parameters: URLSearchParams): readonly Finding[] {
  return [...new Set(parameters.keys())].flatMap((parameter): readonly Finding[] => {
    const values = parameters.getAll(parameter)
    const length = values.join(' ').length
    if (parameter === 'q' && length > MOST_CHARACTERS) {
      return [{ field: null, parameter, rule: 'text.tooLong', params: { length, limit: MOST_CHARACTERS } }]
    }
    const params = { given: `${values.length} values`, least: 1, most: MOST_VALUES }
    return values.length > MOST_VALUES ? [{ field: null, parameter, rule: 'number.outOfRange', params }] : []
  })
}

/** A query's filter as a condition of the database. */
export async function readFilter(session: Session, query: ListQuery): Promise<Filter> {
  return filterOf(session.engine, await plantOf(session), query)
}

function positionIn({ cursor, sort }: ListQuery): Position | null {
  if (cursor === null) return null
  const position = readCursor(sort, cursor)
  if (position === undefined) throw refusedAt('cursor', 'cursor.malformed', {})
  return position
}

function selfAndAbove(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
