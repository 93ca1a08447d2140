import { IconChevronDown } from '@tabler/icons-react'
import { sides } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Menu } from '#ui/Menu.tsx'
import { useWords } from '#ui/words.ts'
import styles from './LocationPane.module.css'
import { LocationTree } from './LocationTree.tsx'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly error: Error | null
}

/** The plant at the left of the list: choosing a place leaves the operations at it and below. */
export function LocationPane({ view, plant, error }: Props) {
  const words = useWords().list.locations
  return (
    <section className={styles.pane} aria-label={words.label}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.label}</h2>
        <SideMenu view={view} />
      </div>
      <div className={styles.tree}>
        {error !== null && plant === null ? (
          <p className={styles.failed}>{words.failed}</p>
        ) : (
          <LocationTree view={view} plant={plant} rowHeight={28} />
        )}
      </div>
      <Legend view={view} />
    </section>
  )
}

export function SideMenu({ view }: { readonly view: ListView }) {
  const words = useWords().list.locations
  return (
    <Menu
      label={words.side}
      position="bottom-end"
      entries={sides.map((side) => ({
        label: words.sides[side],
        checked: side === view.query.side,
        onSelect: () => view.change({ side }),
      }))}
      renderTrigger={(props) => (
        <Button
          variant="quiet"
          className={styles.side}
          aria-label={`${words.side}: ${words.sides[view.query.side]}`}
          {...props}
        >
          {words.sides[view.query.side]}
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </Button>
      )}
    />
  )
}

export function Legend({ view }: { readonly view: ListView }) {
  const words = useWords().list.locations
  return (
    <p className={styles.legend}>
      {words.legend[view.query.side]} <Mark kind="warning">{words.incomplete}</Mark>
    </p>
  )
}
