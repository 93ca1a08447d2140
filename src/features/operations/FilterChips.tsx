import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Summary } from '#data/operations.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { Popover } from '#ui/Popover.tsx'
import { useWords } from '#ui/words.ts'
import styles from './FilterChips.module.css'
import { type Filtering, notFiltering } from './filtering.ts'
import { SetChips } from './SetChips.tsx'
import type { ListView } from './use-list-view.ts'

export interface FilterChipsProps {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly summary: Summary | undefined
  readonly filtering: Filtering
  readonly onFiltering: (filtering: Filtering) => void
  /** What is said of the view, at the right. */
  readonly children?: ReactNode
}

/** What the list leaves out, each with its way back; and what could be left out besides. */
export function FilterChips(props: FilterChipsProps) {
  const { list } = useWords()
  return (
    <div className={styles.chips}>
      <SetChips {...props}>
        <AddFilter {...props} />
      </SetChips>
      <span className={styles.rest} />
      {props.children}
      <CopyButton text={() => window.location.href} copied={list.copied} failed={list.notCopied}>
        {list.copyLink}
      </CopyButton>
    </div>
  )
}

const picker = lazyPart(async () => (await import('./FilterPicker.tsx')).FilterPicker)

function AddFilter({ view, plant, filtering, onFiltering }: FilterChipsProps) {
  const { list } = useWords()
  return (
    <Popover
      label={list.filters.title}
      control={{
        opened: filtering.opened,
        onOpened: (opened) => onFiltering({ ...notFiltering, opened }),
      }}
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
        <picker.Part
          view={view}
          plant={plant}
          column={filtering.column}
          onColumn={(column) => onFiltering({ opened: true, column })}
        />
      )}
    </Popover>
  )
}
