import { Problem, type ProblemDocument, type ProblemKind } from '#domain/problem.ts'
import type { ImportAnswer, ImportRow } from '#domain/transfer/import.ts'

/** An answer whose rows are written already: as objects, a hundred thousand of them would fill the memory. */
export interface PlannedImport extends Omit<ImportAnswer, 'rows'> {
  readonly rows: RowTexts
}

/** JSON of some rows each, with commas between them. */
export type RowTexts = readonly Uint8Array[]

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

export function rowText(rows: readonly ImportRow[]): Uint8Array {
  return encoder.encode(JSON.stringify(rows).slice(1, -1))
}

/** The answer as JSON, in pieces. */
export function answerTexts({ rows, ...answer }: PlannedImport): Iterable<Uint8Array> {
  return withRows({ ...answer, rows: [] }, rows, ']}')
}

/** The document of a refusal as JSON, in pieces. */
export function problemTexts({ document: { plan, ...document }, rows }: PlanRefused): Iterable<Uint8Array> {
  return withRows({ ...document, plan }, rows, ']}}')
}

/** Puts rows into the empty list that an object's JSON ends with. */
function* withRows(object: object, rows: RowTexts, end: string): Iterable<Uint8Array> {
  yield encoder.encode(JSON.stringify(object).slice(0, -end.length))
  for (const [index, text] of rows.entries()) {
    if (index > 0) yield comma
    yield text
  }
  yield encoder.encode(end)
}

const encoder = new TextEncoder()
const comma = encoder.encode(',')
