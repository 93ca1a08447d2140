import type { MessagesByParameter } from '../problem.ts'
import type { WireValue } from '../wire.ts'
import type { PlaceholderValues } from './fill.ts'

/** A field in which an operation is not what its template made of it. */
export interface Override {
  readonly parameter: string
  /** What the template made of it. */
  readonly template: WireValue
  readonly now: WireValue
  /** Its row gave it so when it was made; else it was changed since. */
  readonly own: boolean
}

/** What a template says differently since an operation was made from it, or it was last re-applied. */
export interface TemplateChange {
  readonly parameter: string
  readonly before: WireValue
  readonly after: WireValue
}

/** An operation that comes from a template. */
export interface Follower {
  readonly id: string
  readonly name: string | null
  /** The template's revision that it follows. */
  readonly templateRevision: number
  readonly values: PlaceholderValues
  readonly overrides: readonly Override[]
  readonly changes: readonly TemplateChange[]
  /** Why the template cannot be put over it as it is today. */
  readonly errors: MessagesByParameter
}

export interface FollowerPage {
  readonly items: readonly Follower[]
  readonly nextCursor: string | null
  /** How many operations follow. */
  readonly total: number
}

/** What an operation remembers of where it comes from. */
export interface Origin {
  readonly templateId: string
  readonly templateRevision: number
  /** As it is called now, or was when it was deleted. */
  readonly name: string
  /** There is no such template any more. */
  readonly deleted: boolean
  readonly values: PlaceholderValues
}

/** The body of `POST /api/templates/{id}/reapply`. */
export interface ReapplyRequest {
  /** Absent: every operation that follows. */
  readonly ids?: readonly string[]
  /** Which overrides stay, of the operations named here; of others all stay. */
  readonly keep?: readonly { readonly id: string; readonly parameters: readonly string[] }[]
}

export const reapplyOutcomes = ['changed', 'unchanged', 'refused'] as const
export type ReapplyOutcome = (typeof reapplyOutcomes)[number]

export interface ReappliedRecord {
  readonly id: string
  readonly name: string | null
  /** The operation's before it. */
  readonly revision: number
  readonly outcome: ReapplyOutcome
  readonly changes: Readonly<Record<string, readonly [WireValue, WireValue]>>
  /** The overrides that stay. */
  readonly kept: readonly string[]
  readonly errors: MessagesByParameter
  readonly warnings: MessagesByParameter
}

export type ReapplyCounts = Readonly<Record<ReapplyOutcome, number>>

/** What re-applying a template does, or has done. */
export interface ReapplyAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  /** Null where no operation was changed. */
  readonly changeId: string | null
  readonly counts: ReapplyCounts
  readonly records: readonly ReappliedRecord[]
}
