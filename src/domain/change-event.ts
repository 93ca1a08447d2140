import type { SavedWire } from './saved.ts'

/** What a stream of events tells of one change set. */
export interface ChangeEvent {
  /** Counts the change sets of the database, without a gap: where a stream goes on after a pause. */
  readonly seq: number
  readonly changeId: string
  readonly kind: string
  readonly savedBy: string
  /** ISO 8601 in UTC. */
  readonly savedDate: string
  /** The operations that it touched; null: more than can be told, so that any may have changed. */
  readonly ids: readonly string[] | null
  /**
   * What some of them are now, by id; null: deleted. Who shows one need not ask for it, unless a later event touches it
   * too. Those that are left out are asked for.
   */
  readonly records: Readonly<Record<string, SavedWire | null>>
}

/** The most ids that an event names. */
export const MOST_IDS = 500
/** The most records that are told along with changes that were stored close together. */
export const MOST_RECORDS = 10
