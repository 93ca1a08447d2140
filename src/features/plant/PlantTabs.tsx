import { Link } from '@tanstack/react-router'
import type { PlantKind } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import { SearchInput } from '#ui/SearchInput.tsx'
import styles from './PlantPage.module.css'
import { plantKinds } from './plant-search.ts'
import { usePlantWords } from '#fields/plant/words.ts'

interface Props {
  readonly kind: PlantKind
  readonly plant: Plant | undefined
  readonly text: string
  readonly onText: (text: string) => void
}

/** The lists with how much is in each, and the search in the one on show. */
export function PlantTabs({ kind, plant, text, onText }: Props) {
  const words = usePlantWords().plant
  return (
    <div className={styles.tabs}>
      <nav className={styles.kinds} aria-label={words.subtitle}>
        {plantKinds.map((each) => (
          <Link
            key={each}
            from="/plant"
            search={{ list: each }}
            className={styles.tab}
            aria-current={each === kind ? 'page' : undefined}
            activeProps={{}}
          >
            {words.kinds[each]} <span className={styles.count}>{plant?.[each].length}</span>
          </Link>
        ))}
      </nav>
      <SearchInput className={styles.search ?? ''} label={words.find[kind]} text={text} onText={onText} />
    </div>
  )
}
