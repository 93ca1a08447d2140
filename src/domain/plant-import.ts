import type { PlantKind, PlantValue } from './plant-kinds.ts'
import type { MessagesByParameter } from './problem.ts'

export const plantOutcomes = ['created', 'updated', 'unchanged', 'refused'] as const
export type PlantOutcome = (typeof plantOutcomes)[number]

/** What a row does to the plant, or has done. */
export interface PlantImportRow {
  readonly kind: PlantKind
  /** The file that it stands in; null where the request itself holds the rows. */
  readonly file: string | null
  /** Counts the rows with data of its list, or of its file, from 1. */
  readonly row: number
  readonly outcome: PlantOutcome
  /** Null for a record that is not there yet, unless the row gives it an id. */
  readonly id: string | null
  /** Its path or name. */
  readonly label: string
  /** From what to what, by property; for a new record, what it is given. */
  readonly changes: Readonly<Record<string, readonly [PlantValue, PlantValue]>>
  /** By column; what is about the whole row stands at ''. */
  readonly errors: MessagesByParameter
}

/** A column that is not read, because no property is called so. */
export interface IgnoredColumn {
  readonly kind: PlantKind
  readonly file: string | null
  readonly column: string
  /** The property that it may be meant to be. */
  readonly nearest: string | null
}

/** What an import of the plant does, or has done. */
export interface PlantImportAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  /** Null where nothing was stored. */
  readonly changeId: string | null
  readonly counts: Readonly<Record<PlantOutcome, number>>
  readonly ignored: readonly IgnoredColumn[]
  readonly rows: readonly PlantImportRow[]
}

/** How many inventory operations refer to each record, by its id; those that none refers to are left out. */
export type PlantUsage = Readonly<Record<PlantKind, Readonly<Record<string, number>>>>
