import type { StreamEnd } from '../bulk/stream.ts'
import { type PlannedImport, PlanRefused, type RowTexts } from './planned-import.ts'

/** An answer as lines of some rows each, so that a page can read it without standing still; likewise the plan of a problem. */
export function* linesOf(end: StreamEnd<PlannedImport>): Iterable<object | RowTexts> {
  if ('answer' in end) {
    yield* linesOfRows(end.answer.rows)
    yield { answer: { ...end.answer, rows: [] } }
    return
  }
  if (end.problem instanceof PlanRefused) yield* linesOfRows(end.problem.rows)
  yield { problem: end.problem.document }
}

function* linesOfRows(rows: RowTexts): Iterable<RowTexts> {
  for (const text of rows) yield [head, text, tail]
}

const encoder = new TextEncoder()
const head = encoder.encode('{"rows":[')
const tail = encoder.encode(']}')
