import { IconPlus, IconX } from '@tabler/icons-react'
import type { Summary } from '#data/operations.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Popover } from '#ui/Popover.tsx'
import { useWords } from '#ui/words.ts'
import styles from './FilterChips.module.css'
import { FilterPanel } from './FilterPanel.tsx'
import { type SetFilter, setFilters } from './set-filters.ts'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly summary: Summary | undefined
}

/** What the list leaves out, each with its way back; and what could be left out besides. */
export function FilterChips({ view, plant, summary }: Props) {
  const words = useWords()
  const { list } = words
  return (
    <div className={styles.chips}>
      {setFilters(words, view.query, plant).map((filter) => (
        <Chip key={filter.id} filter={filter} onClear={() => view.change(filter.without)} />
      ))}
      <AddFilter view={view} />
      <IncompleteOnly view={view} summary={summary} />
      <span className={styles.rest} />
      <CopyButton text={() => window.location.href} copied={list.copied} failed={list.notCopied}>
        {list.copyLink}
      </CopyButton>
    </div>
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

function AddFilter({ view }: Pick<Props, 'view'>) {
  const { list } = useWords()
  return (
    <Popover
      label={list.filters.title}
      renderTrigger={(props) => (
        <Button
          variant="quiet"
          className={styles.add}
          icon={<IconPlus size={14} stroke={1.5} aria-hidden />}
          {...props}
        >
          {list.filters.add}
        </Button>
      )}
    >
      {() => (
        <div className={styles.panel}>
          <FilterPanel view={view} />
        </div>
      )}
    </Popover>
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
