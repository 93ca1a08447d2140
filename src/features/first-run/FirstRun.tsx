import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { plantQueries } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useTitle } from '#ui/use-title.ts'
import { Strip } from '#ui/Strip.tsx'
import { Checklist } from './Checklist.tsx'
import styles from './FirstRun.module.css'
import { PasteTree } from './PasteTree.tsx'
import { WaysIn } from './WaysIn.tsx'
import { useFirstRunWords } from './words.ts'

/** In place of the list while there is no operation at all: what this is, the ways in, and what is there already. */
export function FirstRun() {
  const words = useFirstRunWords().firstRun
  const { health, capabilities } = useHost()
  const { data: plant } = useQuery(plantQueries.lists())
  const isBare = plant === undefined || Object.values(plant).every((list) => list.length === 0)
  useTitle(words.title)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <span className={styles.count}>0</span>
        <span className={styles.rest} />
        <LinkButton to="/operations/new" icon={<IconPlus size={16} stroke={1.5} aria-hidden />}>
          {words.newOperation}
        </LinkButton>
      </div>
      <div className={styles.page}>
        <div className={styles.columns}>
          <section className={styles.ways}>
            <h2 className={styles.heading}>{isBare ? words.nothing : words.noOperations}</h2>
            <p className={styles.intro}>{words.intro}</p>
            <WaysIn />
          </section>
          <div className={styles.side}>
            <Checklist plant={plant} />
            {capabilities.includes('plantImport') && <PasteTree />}
          </div>
        </div>
      </div>
      <Strip>
        <span>{words.strip.operations(0)}</span>
        <span className={styles.rest} />
        <span>{health.storage}</span>
        <span>{words.strip.saved}</span>
      </Strip>
    </>
  )
}
