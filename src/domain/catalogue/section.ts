import type { Condition } from '../condition.ts'
import type { Kind, ReferenceTarget } from '../kinds.ts'
import type { Contract } from '../vocabulary.ts'
import type { NeedRule } from '../rules.ts'

/** What a record lacks, as a warning, when the field applies but holds nothing. */
export interface Need {
  readonly rule: NeedRule
  /** The field may apply more widely than it is needed. */
  readonly when?: Condition
}

interface Facts {
  readonly default?: string | number | boolean
  /** When the field applies; absent: always. */
  readonly when?: Condition
  readonly needed?: Need
  /** A save without it is refused. */
  readonly required?: true
  /** The most characters a text may have. */
  readonly limit?: number
  /** A text of several lines. */
  readonly lines?: true
  /** The smallest integer allowed. */
  readonly atLeast?: number
  /** A decimal must be greater than this. */
  readonly above?: number
  /** What a reference refers to. */
  readonly to?: ReferenceTarget
  /** Written by the runtime, not by hand. */
  readonly runtime?: true
  /** The values of a choice in this contract; absent: the whole vocabulary. */
  readonly values?: readonly string[]
  /** Values read and kept, but not offered. */
  readonly accepts?: readonly string[]
  /** Values of the other contract, and what they are called in this one. */
  readonly renamed?: Readonly<Record<string, string>>
  /** Values that are only for some records. */
  readonly valuesWhen?: Readonly<Record<string, Condition>>
  /** How a decimal travels. */
  readonly wire?: 'text' | 'number'
}

export interface FieldSpec extends Facts {
  readonly kind: Kind
  /** What differs in a contract; null where the contract does not know the field. */
  readonly contracts?: { readonly [C in Contract]?: Facts | null }
}

export type Section = Readonly<Record<string, FieldSpec>>
