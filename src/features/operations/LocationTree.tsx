import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { type LocationCount, operationQueries } from '#data/operations.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { Mark } from '#ui/Mark.tsx'
import { Bar } from '#ui/StateViews.tsx'
import { Tree } from '#ui/Tree.tsx'
import { useStable } from '#ui/use-stable.ts'
import { useWords } from '#ui/words.ts'
import styles from './LocationTree.module.css'
import { openedBranches, rememberBranches } from './opened-branches.ts'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly rowHeight: number
  readonly onChosen?: () => void
}

export function LocationTree({ view, plant, rowHeight, onChosen }: Props) {
  const words = useWords().list.locations
  const { data: counts } = useQuery(operationQueries.locationCounts(view.query))
  const countOf = useMemo(() => new Map(counts?.map((each) => [each.id, each])), [counts])
  const items = useMemo(
    () => (plant?.plant.locations ?? []).toSorted((a, b) => a.sortOrder - b.sortOrder),
    [plant],
  )
  const [place] = view.query.location
  const selected =
    place === undefined ? null : (items.find(({ id, path }) => id === place || path === place)?.id ?? null)
  const onSelect = useStable((id: string) => {
    const path = plant?.locationById.get(id)?.path
    view.change({ location: id === selected || path === undefined ? [] : [path] })
    onChosen?.()
  })
  const renderDetail = useCallback(
    (id: string) => counts !== undefined && <Counts {...countOf.get(id)} />,
    [counts, countOf],
  )
  if (plant === null) return <LoadingTree />
  return (
    <Tree
      label={words.label}
      searchLabel={words.find}
      items={items}
      joinSingles
      selected={selected}
      openLevels={2}
      leftOpen={openedBranches()}
      onOpenedChange={rememberBranches}
      rowHeight={rowHeight}
      nothing={words.nothing}
      onSelect={onSelect}
      renderDetail={renderDetail}
    />
  )
}

/** What is not counted is not there. */
function Counts({ count = 0, incomplete = 0 }: Partial<LocationCount>) {
  const { strip } = useWords().list
  return (
    <>
      {incomplete > 0 && (
        <Mark kind="warning" className={styles.incomplete}>
          {strip.count(incomplete)}
        </Mark>
      )}
      <span className={styles.count}>{strip.count(count)}</span>
    </>
  )
}

function LoadingTree() {
  return (
    <div className={styles.loading} aria-hidden>
      {[70, 45, 60, 40, 52, 66, 48].map((width) => (
        <Bar key={width} width={`${width}%`} />
      ))}
    </div>
  )
}
