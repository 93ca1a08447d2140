import { useQuery } from '@tanstack/react-query'
import { plantQueries } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import type { UnitOfMeasure } from '#domain/plant.ts'
import { Checklist } from './Checklist.tsx'
import styles from './FirstRun.module.css'
import { PasteTree } from './PasteTree.tsx'
import { WaysIn } from './WaysIn.tsx'
import { useFirstRunWords } from './words.ts'

const noUnits: readonly UnitOfMeasure[] = []

/** The ways to a running configuration, what is there of it already, and where a tree of the plant is pasted. */
export function Beginnings({ hasOperations }: { readonly hasOperations: boolean }) {
  const words = useFirstRunWords().firstRun
  const { capabilities } = useHost()
  const { data: plant } = useQuery(plantQueries.lists())
  const isBare = plant === undefined || Object.values(plant).every((list) => list.length === 0)
  const heading = hasOperations ? words.goOn : isBare ? words.nothing : words.noOperations
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <section>
          <h2 className={styles.heading}>{heading}</h2>
          <p className={styles.intro}>{words.intro}</p>
          <WaysIn hasOperations={hasOperations} />
        </section>
        <div className={styles.side}>
          <Checklist plant={plant} />
          {capabilities.includes('plantImport') && <PasteTree units={plant?.unitsOfMeasure ?? noUnits} />}
        </div>
      </div>
    </div>
  )
}
