import { IconChevronDown, IconHistory, IconUser, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import { changeQueries } from '#data/changes.ts'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { Button } from '#ui/Button.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { PageSearch } from '#ui/PageSearch.tsx'
import styles from './HistoryFilters.module.css'
import type { HistorySearch } from './history-search.ts'
import type { HistoryView } from './use-history.ts'
import { WhenFilter } from './WhenFilter.tsx'
import { useHistoryWords } from './words.ts'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  readonly view: HistoryView
}

/** Which change sets are listed: by words, by who, by when, and what a link narrowed them to. */
export function HistoryFilters({ ref, view }: Props) {
  const words = useHistoryWords().history.filters
  const { operation, location } = view.search
  return (
    <search className={styles.filters} aria-label={words.label}>
      <div className={styles.line}>
        <Search ref={ref} view={view} />
        <Who view={view} />
        <WhenFilter view={view} />
      </div>
      {(operation !== undefined || location !== undefined) && (
        <div className={styles.line}>
          {operation !== undefined && <OperationChip id={operation} view={view} />}
          {location !== undefined && (
            <Chip
              label={words.location}
              value={location.split('/').slice(-2).join('/')}
              onClear={() => view.change(without(view.search, 'location'))}
            />
          )}
        </div>
      )}
    </search>
  )
}

const PAUSE_MS = 200

function Search({ ref, view }: Props) {
  const words = useHistoryWords().history.filters
  const rest = without(view.search, 'q')
  return (
    <PageSearch
      ref={ref}
      className={styles.search}
      label={words.search}
      clearLabel={words.clearSearch}
      text={view.search.q ?? ''}
      onSearch={(q) => view.change(q === '' ? rest : { ...rest, q })}
      pause={PAUSE_MS}
    />
  )
}

function Who({ view }: { readonly view: HistoryView }) {
  const words = useHistoryWords().history.filters
  const { data: authors = [] } = useQuery(changeQueries.authors())
  const { by } = view.search
  const rest = without(view.search, 'by')
  const entries: readonly MenuEntry[] = [
    { label: words.anyone, checked: by === undefined, onSelect: () => view.change(rest) },
    ...authors.map((name) => ({
      label: name,
      checked: by === name,
      onSelect: () => view.change({ ...rest, by: name }),
    })),
  ]
  return (
    <Menu
      label={words.who}
      entries={entries}
      renderTrigger={(props) => (
        <Button icon={<IconUser size={16} stroke={1.5} aria-hidden />} {...props}>
          <span className={styles.chosen}>{by ?? words.anyone}</span>
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </Button>
      )}
    />
  )
}

function OperationChip({ id, view }: { readonly id: string; readonly view: HistoryView }) {
  const words = useHistoryWords().history.filters
  const { data } = useQuery({ ...operationQueries.one(useContract(), id), retry: false })
  return (
    <Chip
      icon
      label={words.operation}
      value={data?.operation.name ?? id}
      onClear={() => view.change(without(view.search, 'operation'))}
    />
  )
}

interface ChipProps {
  readonly icon?: true
  readonly label: string
  readonly value: string
  readonly onClear: () => void
}

function Chip({ icon, label, value, onClear }: ChipProps) {
  const words = useHistoryWords().history.filters
  return (
    <span className={styles.chip}>
      {icon === true && <IconHistory size={14} stroke={1.5} aria-hidden />}
      <span>
        {label} <b>{value}</b>
      </span>
      <button
        type="button"
        className={styles.clear}
        aria-label={words.clear(`${label} ${value}`)}
        onClick={onClear}
      >
        <IconX size={14} stroke={1.5} aria-hidden />
      </button>
    </span>
  )
}

function without(search: HistorySearch, name: keyof HistorySearch): HistorySearch {
  const { [name]: _, ...rest } = search
  return rest
}
