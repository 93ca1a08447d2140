import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '#ui/words.ts'
import { ChangedSince } from './ChangedSince.tsx'
import type { FilterChipsProps } from './FilterChips.tsx'
import styles from './FilterChips.module.css'
import { type SetFilter, setFilters } from './set-filters.ts'

interface Props extends Omit<FilterChipsProps, 'filtering' | 'children'> {
  /** What adds a filter. */
  readonly children?: ReactNode
}

/** The filters that are set, and the two switches that everyone needs. */
export function SetChips({ view, plant, summary, onFiltering, children }: Props) {
  const words = useWords()
  return (
    <>
      {setFilters(words, view.query, plant).map((filter) => (
        <Chip key={filter.id} filter={filter} onClear={() => view.change(filter.without)} />
      ))}
      {children}
      <IncompleteOnly view={view} summary={summary} />
      <ChangedSince view={view} onDate={() => onFiltering({ opened: true, column: 'modifiedDate' })} />
    </>
  )
}

function Chip({ filter, onClear }: { readonly filter: SetFilter; readonly onClear: () => void }) {
  const words = useWords().list.filters
  const { label, value } = filter
  return (
    <span className={styles.chip}>
      {label} <b>{value}</b>
      <button
        type="button"
        className={styles.clear}
        aria-label={words.clearOne(`${label} ${value}`)}
        onClick={onClear}
      >
        <IconX size={14} stroke={1.5} aria-hidden />
      </button>
    </span>
  )
}

function IncompleteOnly({ view, summary }: Pick<Props, 'view' | 'summary'>) {
  const { filters: words, strip } = useWords().list
  const isOn = view.query.complete === false
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isOn}
      onClick={() => view.change({ complete: isOn ? null : false })}
    >
      {words.incompleteOnly}
      <span className={styles.count}>{summary !== undefined && strip.count(summary.incomplete)}</span>
    </button>
  )
}
