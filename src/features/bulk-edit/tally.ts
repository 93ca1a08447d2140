import { isOf, type Outcome, outcomes, type PreviewLine } from './preview-lines.ts'

/** What a preview amounts to. */
export interface Tally {
  readonly lines: Readonly<Record<Outcome, number>>
  /** Operations in which a value changes. */
  readonly records: number
  /** Operations that are refused. */
  readonly refused: number
}

export function tallyOf(lines: readonly PreviewLine[]): Tally {
  const count = (outcome: Outcome) => lines.filter(isOf[outcome]).length
  const counts = outcomes.map((outcome) => [outcome, count(outcome)] as const)
  const recordsOf = (kind: PreviewLine['kind']) =>
    new Set(lines.filter((line) => line.kind === kind).map(({ recordId }) => recordId)).size
  return {
    // Sound: one entry for each outcome.
    lines: Object.fromEntries(counts) as Record<Outcome, number>,
    records: recordsOf('change'),
    refused: recordsOf('refused'),
  }
}
