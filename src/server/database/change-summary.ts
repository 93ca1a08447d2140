import { type ChangeSummary, createTally, nameOf, type RecordPair } from '#domain/change-summary.ts'
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

export interface SummaryWriter {
  readonly add: (pairs: readonly RecordPair[]) => void
  /** Of what is no operation. */
  readonly addNames: (names: readonly string[]) => void
  readonly columns: () => Pick<ChangeSetRow, 'summary' | 'words' | 'reverts'>
}

/** The columns that a change set is called and found by, from its records, some at a time. */
export function createSummaryWriter({ user, reason, reverts }: Told): SummaryWriter {
  const tally = createTally()
  let searched = ''
  const search = (names: readonly string[]) => {
    if (searched.length < MOST_SEARCHED) searched += names.map((name) => `${name}\n`).join('')
  }
  return {
    add: (pairs) => {
      tally.add(pairs)
      search(pairs.map((pair) => nameOf(pair) ?? ''))
    },
    addNames: (names) => {
      tally.addNames(names)
      search(names)
    },
    columns: () => ({
      summary: JSON.stringify(tally.summary()),
      words: fold([user, reason ?? '', searched.slice(0, MOST_SEARCHED).trimEnd().toWellFormed()].join('\n')),
      reverts: reverts ?? null,
    }),
  }
}

/** Null for change sets from before there were summaries. */
export function readSummary(text: string | null): ChangeSummary | null {
  return text === null ? null : asWritten(JSON.parse(text))
}

/** Only `createSummaryWriter` writes these texts. */
function asWritten(value: unknown): ChangeSummary {
  return value as ChangeSummary
}
