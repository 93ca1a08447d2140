import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** What differs between the databases. All else is one set of queries. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** The column types that migrations write. */
  readonly types: {
    /** Text that is compared bytewise. */
    readonly text: string
    /** A primary key that counts rows. */
    readonly rowNumber: string
    /** What an indexed column says, so that nothing comes first in it. */
    readonly nullsFirst: string
  }
  /** How a read sees one state of the database, however many queries it makes; undefined: it does anyway. */
  readonly snapshot: 'repeatable read' | undefined
  /** Waits until no other server migrates the same database. The first statement of a transaction. */
  readonly lockSchema: (db: Kysely<Tables>) => Promise<void>
  /** Builds the index that finds text inside text. Answers why not, where the database cannot or may not. */
  readonly prepareSearch: (db: Kysely<Tables>) => Promise<string | undefined>
  /** Rows of `inventory_operation_search` that may hold this word, by the index; undefined: the index cannot say. */
  readonly mayHold: (word: string) => RawBuilder<boolean> | undefined
  /** Rows of `inventory_operation_search` that hold this word. */
  readonly holds: (word: string) => RawBuilder<boolean>
  /** Whether a column holds this folded text, in any letter case. */
  readonly contains: (column: RawBuilder<unknown>, text: string) => RawBuilder<boolean>
  /** `inventory_operation`, where rows are looked up by number and all else is only tested. */
  readonly byNumber: RawBuilder<unknown>
  /** Whether `no` is among these numbers; they are found first, and then looked up. */
  readonly isAmong: (numbers: RawBuilder<unknown>) => RawBuilder<boolean>
  /** A JSON list of these columns of a row. */
  readonly jsonArray: (columns: RawBuilder<unknown>) => RawBuilder<unknown>
  readonly failureOf: (error: unknown) => Failure | undefined
}

/**
 * Why a statement failed, where it is not the program's fault. `busy`: another writer was faster and all may be tried
 * again; `full`: nothing more can be stored; `unreachable`: the database does not answer.
 */
export type Failure = 'busy' | 'full' | 'unreachable'
