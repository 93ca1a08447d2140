import type { Summary } from '#data/operations.ts'
import { useWords } from '#ui/words.ts'

interface Props {
  /** How many operations match; null while that is not known. */
  readonly shown: number | null
  readonly summary: Summary | undefined
}

export function ShownOfTotal({ shown, summary }: Props) {
  const { strip } = useWords().list
  if (shown === null) return null
  return (
    <>
      <span>
        <b>{strip.count(shown)}</b> {strip.shown}
      </span>
      {summary !== undefined && (
        <span>
          {strip.of} <b>{strip.count(summary.total)}</b>
        </span>
      )}
    </>
  )
}
