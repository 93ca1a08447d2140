import type { StreamEnd } from '../bulk/stream.ts'
import { type PlannedImport, PlanRefused } from './planned-import.ts'
import type { RowTexts } from './row-texts.ts'

/** An answer as lines of some rows each, so that a page can read it without standing still; likewise the plan of a problem. */
export async function* linesOf(end: StreamEnd<PlannedImport>): AsyncIterable<object | readonly Uint8Array[]> {
  if ('answer' in end) {
    yield* linesOfRows(end.answer.rows)
    yield { answer: { ...end.answer, rows: [] } }
    return
  }
  if (end.problem instanceof PlanRefused) yield* linesOfRows(end.problem.rows)
  yield { problem: end.problem.document }
}

async function* linesOfRows(rows: RowTexts): AsyncIterable<readonly Uint8Array[]> {
  for await (const text of rows.pieces()) yield [head, text, tail]
}

const encoder = new TextEncoder()
const head = encoder.encode('{"rows":[')
const tail = encoder.encode(']}')
