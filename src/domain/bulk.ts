import type { Message, MessagesByParameter } from './problem.ts'
import type { SelectionWire } from './selection.ts'
import type { WireRecord, WireValue } from './wire.ts'

/** Find and replace inside a text or an expression. */
export interface Replace {
  readonly find: string
  readonly with: string
  /** `find` is a regular expression, and `with` may name its groups as `$1`. Default false. */
  readonly regex?: boolean
  /** Default true. */
  readonly matchCase?: boolean
}

/** Text put before and behind what is there; a field without a value stays without. */
export interface Affix {
  readonly prefix?: string
  readonly suffix?: string
}

/** What to do to each record. Keys are parameters by their wire names; what is not named is not touched. */
export interface BulkChange {
  /** A value, or null to clear. */
  readonly change?: WireRecord
  readonly replace?: Readonly<Record<string, Replace>>
  readonly affix?: Readonly<Record<string, Affix>>
  /** A text with counters and fields: `CIP {n:02} {sourceLocation.name}`. */
  readonly pattern?: Readonly<Record<string, string>>
}

/** Each record its own change, as a grid makes them. `revision` is the one it was edited from. */
export interface RecordEdit {
  readonly id: string
  readonly revision?: number
  readonly change: WireRecord
}

export const bulkActs = ['change', 'duplicate', 'delete'] as const
export type BulkAct = (typeof bulkActs)[number]

/** The body of `POST /api/inventory-operations/bulk`. */
export type BulkRequest =
  | (SelectionWire & BulkChange & { readonly act?: BulkAct })
  | { readonly edits: readonly RecordEdit[] }

export const bulkOutcomes = ['changed', 'unchanged', 'skipped', 'refused'] as const
/**
 * `skipped`: nothing of the change applies to the record. A record of which some fields change and others do not apply is
 * `changed`, and `skipped` below names the others. A duplicate and a deletion count as `changed`.
 */
export type BulkOutcome = (typeof bulkOutcomes)[number]

export interface BulkRecord {
  /** For a duplicate, the record it is made from. */
  readonly id: string
  readonly name: string | null
  /** The record's revision before the change. */
  readonly revision: number
  readonly outcome: BulkOutcome
  /** The changed parameters only. Null: there was, or will be, no record. */
  readonly before: WireRecord | null
  readonly after: WireRecord | null
  /** Why a parameter that the change names is left alone. */
  readonly skipped: Readonly<Record<string, Message>>
  readonly errors: MessagesByParameter
  /** Those that stand after the change. */
  readonly warnings: MessagesByParameter
  /** Those of them that do not stand before it, by parameter and rule. */
  readonly newWarnings: MessagesByParameter
}

export type BulkCounts = Readonly<Record<BulkOutcome, number>> & {
  /** Values that change, over all records. */
  readonly values: number
  readonly newWarnings: number
}

/** What a bulk change does, or has done. */
export interface BulkAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  /** Null where nothing was stored. */
  readonly changeId: string | null
  readonly counts: BulkCounts
  readonly records: readonly BulkRecord[]
}

/** What a selection holds of one field, for the field's line in the bulk editor. */
export interface FieldHoldings {
  readonly parameter: string
  /** Records to which the field applies. */
  readonly applies: number
  readonly empty: number
  /** Different values among those that are not empty. */
  readonly distinct: number
  /** The most frequent first, at most 20. */
  readonly values: readonly { readonly value: WireValue; readonly count: number }[]
}

/** The answer of `POST /api/inventory-operations/bulk/holdings`, whose body is a selection. */
export interface Holdings {
  readonly total: number
  readonly fields: readonly FieldHoldings[]
}
