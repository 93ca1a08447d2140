import type { Words } from '#domain/words/words.ts'

interface Facts {
  readonly words: Words['live']
  /** How many rows the list has, as it was fetched. */
  readonly total: number | null
  /** How many match now. */
  readonly shown: number | undefined
  readonly gone: ReadonlySet<string>
  /** The rows that would stand elsewhere; undefined: nothing has changed since the list was fetched. */
  readonly outOfOrder: ReadonlySet<string> | undefined
}

/** What sorting again would do to the rows in sight; null: nothing. */
export function keptBack({ words, total, shown, gone, outOfOrder }: Facts): string | null {
  if (outOfOrder === undefined || total === null) return null
  const more = shown === undefined ? 0 : shown - (total - gone.size)
  const parts = [
    ...(outOfOrder.size > 0 ? [words.moves(outOfOrder.size)] : []),
    ...(more > 0 ? [words.more(more)] : []),
    ...(more < 0 ? [words.fewer(-more)] : []),
    ...(gone.size > 0 ? [words.gone(gone.size)] : []),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}
