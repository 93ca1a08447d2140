import type { PlantKind, PlantValue } from './plant-kinds.ts'
import type { MessagesByParameter } from './problem.ts'

export const plantOutcomes = ['created', 'updated', 'unchanged', 'refused', 'left'] as const
/** `left`: left out, as the request says. */
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
  /** What a refused row says, as it is corrected. */
  readonly given?: Readonly<Record<string, PlantValue>>
  /** By column; what is about the whole row stands at ''. */
  readonly errors: MessagesByParameter
}

/** A column of a file, and what it is read as. */
export interface PlantColumn {
  readonly kind: PlantKind
  readonly file: string | null
  readonly column: string
  /** Null: it is ignored. */
  readonly property: string | null
  /** The name is not the property's, only near it. */
  readonly isNear: boolean
  /** The property that an ignored column may be meant to be. */
  readonly nearest: string | null
  /** What stands first in it. */
  readonly samples: readonly string[]
}

/** What an import of the plant does, or has done. */
export interface PlantImportAnswer {
  /** Names this plan: a commit that carries it is refused where it would now do something else. */
  readonly digest: string
  /** Null where nothing was stored. */
  readonly changeId: string | null
  readonly counts: Readonly<Record<PlantOutcome, number>>
  readonly columns: readonly PlantColumn[]
  readonly rows: readonly PlantImportRow[]
}

/** Where a row stands; `file` is null where the request itself holds the rows. */
export type PlantRowPlace = Pick<PlantImportRow, 'kind' | 'file' | 'row'>

/** One value in place of another; a text is read as a cell is, null is an empty one. */
export type PlantMend = {
  readonly kind: PlantKind
  /** A property, or the column that means another record by its name. */
  readonly column: string
  readonly to: PlantValue
} & (
  | { readonly file: string | null; readonly row: number }
  /** Wherever this stands; `below`: also where a path begins with it. */
  | { readonly from: PlantValue; readonly below?: boolean }
)

/** What is to be read otherwise than files say. */
export interface PlantCorrections {
  /** What a column is read as; null: ignore it. */
  readonly mapping?: readonly Pick<PlantColumn, 'kind' | 'file' | 'column' | 'property'>[]
  /** One after the other, so that what one puts there the next may replace. */
  readonly mends?: readonly PlantMend[]
  /** Rows that are left out. */
  readonly drop?: readonly PlantRowPlace[]
}

/** How many inventory operations refer to each record, by its id; those that none refers to are left out. */
export type PlantUsage = Readonly<Record<PlantKind, Readonly<Record<string, number>>>>
