import { readDate } from '#domain/column-kinds.ts'
import { everything } from '#domain/list-query.ts'
import type { ChangeFilter } from '../database/change-list.ts'
import { filterOf } from '../database/list/filter.ts'
import { plantOf } from '../database/plant.ts'
import { readId, readLimit } from '../http/headers.ts'
import { refusedAt } from '../http/problems.ts'
import type { Session } from '../store.ts'

/** What a request asks of the history: which change sets, how many, and where the page begins. */
export interface ChangeQuery extends Omit<ChangeFilter, 'records'> {
  /** Ids or paths of places: the change sets that touched an operation there or below. */
  readonly location: readonly string[]
  readonly limit: number
  readonly seq: number | null
}

/** Reads a request's address. Throws `refused` at the parameter that cannot be read. */
export function readChangeQuery(url: string): ChangeQuery {
  const parameters = new URL(url).searchParams
  const given = (name: string) => {
    const values = parameters.getAll(name).filter((value) => value !== '')
    if (values.every((value) => !value.includes('\0') && value.isWellFormed())) return values
    throw refusedAt(name, 'text.unstorable', {})
  }
  const [operation] = given('operation')
  const words = given('q')
  return {
    q: words.length === 0 ? null : words.join(' '),
    by: [...new Set(given('by'))],
    from: readMoment('from', given('from')[0], 0),
    until: readMoment('to', given('to')[0], 1),
    operation: operation === undefined ? null : readId(operation, 'operation'),
    location: given('location'),
    limit: readLimit(given('limit')[0]),
    seq: readSeq(given('cursor')[0]),
  }
}

/** The query with its places looked up in the plant. */
export async function filterFor(session: Session, query: ChangeQuery): Promise<ChangeFilter> {
  const { q, by, from, until, operation, location } = query
  const records =
    location.length === 0
      ? null
      : filterOf(session.engine, await plantOf(session), { ...everything, location }).where
  return { q, by, from, until, operation, records }
}

const DAY_MS = 86_400_000
/** A moment as it is stored. A date alone is the beginning of that day in UTC, and `days` later. */
function readMoment(name: string, text: string | undefined, days: 0 | 1): string | null {
  if (text === undefined) return null
  const date = readDate(text)
  if (date === null) throw refusedAt(name, 'date.malformed', { given: shown(text) })
  return date.includes('T') ? date : new Date(Date.parse(date) + days * DAY_MS).toISOString()
}

function readSeq(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw refusedAt('cursor', 'cursor.malformed', {})
}

function shown(text: string): string {
  return text.slice(0, 80).toWellFormed()
}
