import type { Sort } from '#domain/list-query.ts'
import { isIndexed } from '#domain/sort-keys.ts'
import type { Session } from '../../store.ts'
import { totalOf } from './facts.ts'
import type { Filter } from './filter.ts'
import type { Position } from './order.ts'
import { fromOrdered, isOrdered } from './ordered.ts'
import { walk } from './walk.ts'

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
  /** Rows skipped behind `from`. */
  readonly offset: number
}

/** Rows skipped by walking past them; more are skipped in the remembered order, at no cost. */
const NEAR = 1000
/** Below this, all matches are read and sorted sooner than an index is walked past those that do not match. */
const FEW = 3000

/**
 * The rows of one page. Two ways lead there, and the number of matches says which is short: where they are many, along
 * the first sort key's index, where it has one, until the page is full; where they are few, or the walk finds too few, by
 * all the matches in order, which are then remembered until something changes.
 */
export async function pageOf(session: Session, query: PageQuery): Promise<PageOfRows> {
  const { filter, sort, offset, limit } = query
  const total = await totalOf(session, filter)
  const [lead] = sort
  const hasIndex = lead !== undefined && isIndexed(lead.key)
  const isShortWalk = hasIndex && offset <= NEAR && (filter.isEverything || total > FEW)
  const walked =
    isShortWalk && !isOrdered(session, query)
      ? await walk(session, { ...query, limit: offset + limit }, total)
      : undefined
  if (walked === undefined) return fromOrdered(session, query)
  return { ...walked, numbers: walked.numbers.slice(offset) }
}
