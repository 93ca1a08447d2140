import { useLiveState } from '#data/live/live-state.ts'
import type { Reference } from '#domain/kinds.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { ChoiceValue } from '#domain/vocabulary.ts'
import { wordFor } from '#domain/words/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { localMoment, utcMoment } from '#ui/moment.ts'
import { fitPath } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import styles from './cells.module.css'

/** A name is never cut short: where it is longer than its column it takes two lines of the row. */
export function NameCell({ name }: { readonly name: string }) {
  return (
    <span className={styles.name} {...(name.length > 60 ? tip(name) : {})}>
      {name}
    </span>
  )
}

export function TypeCell({ type }: { readonly type: string }) {
  const word = wordFor(useWords(), 'operationType', type)
  return <span {...tip(word.length > 7 ? word : null)}>{word}</span>
}

interface PlaceProps {
  readonly place: Reference | null
  readonly letters: number
}

export function PlaceCell({ place, letters }: PlaceProps) {
  if (place === null) return '—'
  const path = place.label ?? place.id ?? ''
  const { head, leaf } = fitPath(path, letters)
  return (
    <span className={styles.path} {...tip(path)}>
      <span className={styles.head}>{head}</span>
      <span className={styles.leaf}>{leaf}</span>
    </span>
  )
}

export function YesNoCell({ value }: { readonly value: boolean }) {
  const { yes, no } = useWords().list.cells
  return value ? yes : <span className={styles.strong}>{no}</span>
}

/** Only a fault has colour; what runs is bold. */
export function StatusCell({ status }: { readonly status: ChoiceValue<'status'> | null }) {
  const word = wordFor(useWords(), 'status', status)
  if (status === 'FAULTED') return <Mark kind="error">{word}</Mark>
  return status === 'RUNNING' ? <span className={styles.running}>{word}</span> : word
}

export function ModifiedCell({ saved }: { readonly saved: SavedOperation }) {
  const { list, live, code } = useWords()
  const isNew = useLiveState(({ marks }) => marks.has(saved.id))
  const { modifiedDate, modifiedBy, createdDate, createdBy } = saved
  const at = modifiedDate ?? createdDate
  const whole =
    modifiedDate === null
      ? list.cells.never(utcMoment(at), createdBy)
      : list.cells.modifiedBy(utcMoment(at), modifiedBy ?? createdBy)
  return (
    <span className={isNew ? styles.new : undefined} {...tip(whole)}>
      {isNew ? live.justNow : localMoment(at, code)}
    </span>
  )
}

export function CreatedCell({ saved: { createdDate, createdBy } }: { readonly saved: SavedOperation }) {
  const { list, code } = useWords()
  return (
    <span {...tip(list.cells.modifiedBy(utcMoment(createdDate), createdBy))}>
      {localMoment(createdDate, code)}
    </span>
  )
}
