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
}

/** The most ids that an event names. */
export const MOST_IDS = 500
