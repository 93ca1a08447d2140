/** What somebody else has just done to a row of a table. */
export interface RowMark {
  /** The columns that are marked. */
  readonly cells: ReadonlySet<string>
  /** The word for it where it is no longer there, and only stays in its place until the rows are fetched again. */
  readonly gone: string | null
}
