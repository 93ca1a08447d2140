import type { MessagesByParameter } from '../problem.ts'
import type { Contract } from '../vocabulary.ts'
import type { WireValue } from '../wire.ts'
import type { DecimalMark, Separator } from './dialect.ts'
import type { TransferFormat } from './format.ts'

export const importOutcomes = ['create', 'update', 'unchanged', 'rename', 'ambiguous', 'refused'] as const
/**
 * `rename`: the row equals a record but for its name. One that no id tells may also be that record on another route; no
 * other row is about it then.
 */
export type ImportOutcome = (typeof importOutcomes)[number]

/** What a row of a file does, or has done. */
export interface ImportRow {
  /** Counts the rows with data from 1. */
  readonly row: number
  /** The file within a zip; else null. */
  readonly place: string | null
  readonly outcome: ImportOutcome
  /** The record that the row is about. Null for one that is not there yet, unless the file gives it an id. */
  readonly id: string | null
  readonly name: string | null
  readonly operationType: WireValue
  readonly sourceLocationPath: WireValue
  readonly destinationLocationPath: WireValue
  /** From what to what; for a new record, what differs from the defaults. */
  readonly changes: Readonly<Record<string, readonly [WireValue, WireValue]>>
  /** The records that an ambiguous row may be about, at most ten. */
  readonly candidates?: readonly { readonly id: string; readonly name: string | null }[]
  /** What stands in the file where an error is. */
  readonly given?: Readonly<Record<string, WireValue>>
  readonly errors: MessagesByParameter
  /** What stands in the way of running it, and values that do not apply and are dropped. */
  readonly warnings: MessagesByParameter
}

/** Why a column is not read: nothing is called so, it cannot be written, another contract has it, or the request says so. */
export const ignoredReasons = ['unknown', 'readOnly', 'otherContract', 'asked'] as const
export type IgnoredBecause = (typeof ignoredReasons)[number]

export interface ImportColumn {
  /** As the file calls it; its number where there is no header row. */
  readonly column: string
  /** What it is read as; null: it is ignored. */
  readonly parameter: string | null
  /** The name is not the parameter's, only near it. */
  readonly isNear: boolean
  readonly ignored: IgnoredBecause | null
  /** The parameter that an unknown column may be meant to be. */
  readonly nearest: string | null
}

/** How a file was understood. */
export interface ImportReading {
  readonly format: TransferFormat
  /** Null for a zip. */
  readonly encoding: Encoding | null
  /** Null for what is no CSV, as the two after it. */
  readonly separator: Separator | null
  readonly decimal: DecimalMark | null
  readonly hasHeader: boolean | null
  /** The contract whose parameters the columns are; null: either's. */
  readonly contract: Contract | null
  readonly columns: readonly ImportColumn[]
}
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export type ImportCounts = Readonly<Record<ImportOutcome, number>> & {
  /** Values that change in records that are there. */
  readonly values: number
  /** Of those that are created, updated or renamed: something is missing before they can run. */
  readonly incomplete: number
}

/** What an import does, or has done. */
export interface ImportAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  /** Null where nothing was stored. */
  readonly changeId: string | null
  readonly reading: ImportReading
  readonly counts: ImportCounts
  readonly rows: readonly ImportRow[]
}

/**
 * What stands on one line of an import's answer that is sent as lines: how far it is, some of its rows, and at last the
 * answer or the problem, whose own rows, or its plan's, have been sent before.
 */
export type ImportLine =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly rows: readonly ImportRow[] }
  | { readonly answer: ImportAnswer }
  | { readonly problem: unknown }

/** What is to be read otherwise than the file says. Rows count those with data from 1. */
export interface Corrections {
  /** Column -> parameter; null: ignore it. */
  readonly mapping?: Readonly<Record<string, string | null>>
  /** One cell; null: no value. */
  readonly cells?: readonly { readonly row: number; readonly parameter: string; readonly value: WireValue }[]
  /** A value wherever it stands. */
  readonly values?: readonly {
    readonly parameter: string
    readonly from: WireValue
    readonly to: WireValue
  }[]
  /** Rows that are left out. */
  readonly drop?: readonly number[]
  /** Which record a row is about; null: none that is there. */
  readonly match?: readonly { readonly row: number; readonly id: string | null }[]
}
