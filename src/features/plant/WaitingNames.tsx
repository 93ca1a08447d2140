import { Link } from '@tanstack/react-router'
import type { Plant } from '#domain/plant.ts'
import { missingNames } from '#fields/plant/missing-names.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { Mark } from '#ui/Mark.tsx'
import styles from './PlantPage.module.css'
import { NEW } from '#fields/plant/new-record.ts'

/** The most that are named: enough to begin with. */
const MOST = 20

/** What rows of the last import's plan wait for, because the plant does not have it; nothing where none waits. */
export function WaitingNames({ plant }: { readonly plant: Plant | undefined }) {
  const words = usePlantWords().plant
  const missing = missingNames(plant)
  if (missing.length === 0) return null
  return (
    <section className={styles.waiting} aria-label={words.waiting.title(missing.length)}>
      <Mark kind="warning">{words.waiting.title(missing.length)}</Mark>
      <ul className={styles.missing}>
        {missing.slice(0, MOST).map(({ kind, parameter, value, rows }) => (
          <li key={`${parameter} ${value}`}>
            {words.one[kind]} <b>{value}</b> <span className={styles.count}>{words.waiting.rows(rows)}</span>{' '}
            <Link from="/plant" search={{ list: kind, record: NEW, name: value }}>
              {words.waiting.add}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
