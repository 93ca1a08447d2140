import { Problem, type ProblemDocument, type ProblemKind } from '#domain/problem.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import type { RowTexts } from './row-texts.ts'

/** An answer whose rows are written already: as objects, a hundred thousand of them would fill the memory. */
export interface PlannedImport extends Omit<ImportAnswer, 'rows'> {
  readonly rows: RowTexts
}

/** A refusal with the plan, whose rows stand beside the document. */
export class PlanRefused extends Problem {
  readonly rows: RowTexts

  constructor(
    kind: ProblemKind,
    document: Omit<ProblemDocument, 'type' | 'status' | 'plan'>,
    { rows, ...plan }: PlannedImport,
  ) {
    super(kind, { ...document, plan: { ...plan, rows: [] } })
    this.rows = rows
  }
}

/** The answer as JSON, in pieces. */
export function answerTexts({ rows, ...answer }: PlannedImport): AsyncIterable<Uint8Array> {
  return withRows({ ...answer, rows: [] }, rows, ']}')
}

/** The document of a refusal as JSON, in pieces. */
export function problemTexts({
  document: { plan, ...document },
  rows,
}: PlanRefused): AsyncIterable<Uint8Array> {
  return withRows({ ...document, plan }, rows, ']}}')
}

/** Puts rows into the empty list that an object's JSON ends with. */
async function* withRows(object: object, rows: RowTexts, end: string): AsyncIterable<Uint8Array> {
  yield encoder.encode(JSON.stringify(object).slice(0, -end.length))
  let isFirst = true
  for await (const text of rows.pieces()) {
    if (!isFirst) yield comma
    isFirst = false
    yield text
  }
  yield encoder.encode(end)
}

const encoder = new TextEncoder()
const comma = encoder.encode(',')
