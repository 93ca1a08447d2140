import type { MessagesByParameter } from '../problem.ts'
import type { WireRecord } from '../wire.ts'
import type { PlaceholderValues, Unresolved } from './fill.ts'

/** One operation to be. */
export interface GenerateRow {
  readonly values: PlaceholderValues
  /** Parameters that the row gives itself; they take the place of the template's. */
  readonly own?: WireRecord
}

/** The body of `POST /api/templates/{id}/generate`. */
export interface GenerateRequest {
  readonly rows: readonly GenerateRow[]
  /** Whether they are enabled at once; absent: as the template says. */
  readonly enabled?: boolean
}

/** The most rows of one request. */
export const MOST_ROWS = 10_000

export const generateOutcomes = ['create', 'exists', 'refused'] as const
/** `exists`: an import of this row would be about an operation that is there. */
export type GenerateOutcome = (typeof generateOutcomes)[number]

export interface GeneratedRow {
  /** Counts the request's rows from 1. */
  readonly row: number
  readonly outcome: GenerateOutcome
  /** The operation's, once it is stored. */
  readonly id: string | null
  /** The template filled with the row's values; where the outcome is `create`, all that would be stored. */
  readonly record: WireRecord
  /** The operation that is there already. */
  readonly clash: { readonly id: string; readonly name: string | null } | null
  readonly errors: MessagesByParameter
  readonly warnings: MessagesByParameter
  readonly unresolved: readonly Unresolved[]
}

export type GenerateCounts = Readonly<Record<GenerateOutcome, number>> & {
  /** Of those that are created: something is missing before they can run. */
  readonly incomplete: number
}

/** What a template and its rows do, or have done. */
export interface GenerateAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  /** Null where nothing was stored. */
  readonly changeId: string | null
  readonly counts: GenerateCounts
  readonly rows: readonly GeneratedRow[]
}
