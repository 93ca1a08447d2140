import { IconListTree, IconPlus } from '@tabler/icons-react'
import { type ReactNode, type Ref, useState } from 'react'
import type { Summary } from '#data/operations.ts'
import { useHasSelection } from '#data/selection.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { fitPath } from '#ui/path-fit.ts'
import { useTouch } from '#ui/use-touch.ts'
import { useWords } from '#ui/words.ts'
import { ColumnsButton } from './ColumnsButton.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import styles from './ListToolbar.module.css'
import { Legend, SideMenu } from './LocationPane.tsx'
import { LocationTree } from './LocationTree.tsx'
import { SearchBox } from './SearchBox.tsx'
import type { ListView } from './use-list-view.ts'
import { placeName } from './view-title.ts'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  /** The page's heading. */
  readonly title: ReactNode
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly summary: Summary | undefined
  /** The way to the same list as a grid to edit. */
  readonly gridEdit: ReactNode
  /** What else can be done with the list, beside New. */
  readonly children?: ReactNode
}

export function ListToolbar({ ref, title, view, plant, summary, gridEdit, children }: Props) {
  const words = useWords().list
  const isTouch = useTouch()
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        {title}
        {!isTouch && <SearchBox ref={ref} view={view} />}
        <div className={styles.acts}>
          {gridEdit}
          {!isTouch && <ColumnsButton view={view} />}
          {children}
          <NewButton view={view} plant={plant} label={words.new} />
        </div>
      </div>
      {isTouch && (
        <div className={styles.line}>
          <LocationSheet view={view} plant={plant} summary={summary} />
          <SearchBox ref={ref} view={view} />
          <FilterSheet view={view} plant={plant} summary={summary} />
          <ColumnsButton view={view} />
        </div>
      )}
    </div>
  )
}

/** A new operation begins at the place that the list shows. */
function NewButton({ view, plant, label }: Pick<Props, 'view' | 'plant'> & { readonly label: string }) {
  const [place] = view.query.location
  const end = view.query.side === 'destination' ? 'destination' : 'source'
  const search = place === undefined || view.query.side === 'either' ? {} : { [end]: placeName(plant, place) }
  return (
    <LinkButton
      to="/operations/new"
      search={search}
      variant={useHasSelection() ? 'default' : 'primary'}
      icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
    >
      {label}
    </LinkButton>
  )
}

type SheetProps = Pick<Props, 'view' | 'plant' | 'summary'>

/** On a tablet the location tree is behind a button. */
function LocationSheet({ view, plant, summary }: SheetProps) {
  const { locations: words, strip } = useWords().list
  const [opened, setOpened] = useState(false)
  const [place] = view.query.location
  const path = place === undefined ? null : fitPath(placeName(plant, place), 18)
  return (
    <>
      <Button
        className={styles.location}
        icon={<IconListTree size={16} stroke={1.5} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        <span className={styles.place}>
          {path === null ? words.everywhere : path.head}
          {path !== null && <b>{path.leaf}</b>}
        </span>
        <span className={styles.count}>{summary !== undefined && strip.count(summary.shown)}</span>
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.label} placement="bottom">
        <div className={styles.sheetHead}>
          <SideMenu view={view} />
        </div>
        <div className={styles.sheetTree}>
          <LocationTree view={view} plant={plant} rowHeight={44} onChosen={() => setOpened(false)} />
        </div>
        <Legend view={view} />
      </Dialog>
    </>
  )
}
