/** A record that is no longer as a change set left it, and who saw to that. */
export interface EditedRecord {
  readonly id: string
  /** As it is called now; null where it is gone. */
  readonly name: string | null
  /** The revision that the change set made of it. */
  readonly revision: number
  /** The last change set that touched it. */
  readonly changeId: string
  readonly savedDate: string
  readonly savedBy: string
}

export interface EditedSince {
  /** How many records a revert would leave as they are. */
  readonly count: number
  /** The first few of them, by id. */
  readonly records: readonly EditedRecord[]
}
