import { isObject } from '#domain/is-object.ts'
import type { ImportAnswer, ImportLine, ImportRow } from '#domain/transfer/import.ts'
import type { StreamEnd } from '../bulk/stream.ts'
import { batchesOf } from './batches.ts'

/** An answer as lines of some rows each, so that a page can read it without standing still; likewise the plan of a problem. */
export function* linesOf(end: StreamEnd<ImportAnswer>): Iterable<ImportLine> {
  if ('answer' in end) {
    yield* linesOfRows(end.answer.rows)
    yield { answer: { ...end.answer, rows: [] } }
    return
  }
  const { plan } = end.problem
  if (isPlan(plan)) {
    yield* linesOfRows(plan.rows)
    yield { problem: { ...end.problem, plan: { ...plan, rows: [] } } }
  } else yield end
}

function* linesOfRows(rows: readonly ImportRow[]): Iterable<ImportLine> {
  for (const batch of batchesOf(rows)) yield { rows: batch }
}

/** What an import throws with a plan has its own. */
function isPlan(plan: unknown): plan is ImportAnswer {
  return isObject(plan) && Array.isArray(plan['rows'])
}
