import { Link } from '@tanstack/react-router'
import { type WaitingName, waitingNames } from '#data/waiting.ts'
import { fieldNames, fieldOf } from '#domain/catalogue/index.ts'
import { labelOf, type PlantKind, plantKindNames, plantKindOf } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import { contracts } from '#domain/vocabulary.ts'
import { wireNamesOf } from '#domain/wire.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { Mark } from '#ui/Mark.tsx'
import styles from './PlantPage.module.css'
import { NEW } from './plant-search.ts'

/** The most that are named: enough to begin with. */
const MOST = 20

/** What rows of the last import's plan wait for, because the plant does not have it; nothing where none waits. */
export function WaitingNames({ plant }: { readonly plant: Plant | undefined }) {
  const words = usePlantWords().plant
  const missing = waitingNames().flatMap((name) => {
    const kind = kindOf(name)
    return kind === null || plant === undefined || isThere(plant, kind, name.value) ? [] : [{ ...name, kind }]
  })
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

function kindOf({ parameter }: WaitingName): PlantKind | null {
  const field = fieldNames
    .flatMap((name) => contracts.flatMap((contract) => fieldOf(contract, name) ?? []))
    .find((each) => each.kind === 'reference' && wireNamesOf(each).some((wire) => wire === parameter))
  return plantKindNames.find((kind) => plantKindOf(kind).target === field?.to) ?? null
}

function isThere(plant: Plant, kind: PlantKind, label: string): boolean {
  return plant[kind].some((record) => record.id === label || labelOf(kind, { ...record }) === label)
}
