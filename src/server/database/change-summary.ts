import { type ChangeSummary, nameOf, type RecordPair, summarise } from '#domain/change-summary.ts'
import { fold } from './operations.ts'
import type { ChangeSetRow } from './tables.ts'

interface Told {
  readonly user: string
  readonly reason: string | null
  /** The change set that this one undoes. */
  readonly reverts?: string
}

/** Beyond this the names of a change set are not searched: so many records are found by what they are, not by name. */
const MOST_SEARCHED = 100_000

/** The columns that a change set is called and found by. */
export function summaryColumns(
  { user, reason, reverts }: Told,
  pairs: readonly RecordPair[],
): Pick<ChangeSetRow, 'summary' | 'words' | 'reverts'> {
  const names = pairs.map((pair) => nameOf(pair) ?? '').join('\n')
  return {
    summary: JSON.stringify(summarise(pairs)),
    words: fold([user, reason ?? '', names.slice(0, MOST_SEARCHED).toWellFormed()].join('\n')),
    reverts: reverts ?? null,
  }
}

/** Null for change sets from before there were summaries. */
export function readSummary(text: string | null): ChangeSummary | null {
  return text === null ? null : asWritten(JSON.parse(text))
}

/** Only `summaryColumns` writes these texts. */
function asWritten(value: unknown): ChangeSummary {
  return value as ChangeSummary
}
