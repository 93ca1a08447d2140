import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { plantQueries } from '#data/plant.ts'
import type { PlantImportRow } from '#domain/plant-import.ts'
import { labelOf, type PlantKind, plantKindOf, type PlantValue } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import styles from './PlantPlan.module.css'
import { usePlantWords } from './words.ts'

interface Props extends Pick<PlantImportRow, 'changes'> {
  readonly kind: PlantKind
  /** There was nothing before. */
  readonly isNew?: boolean
}

/** From what to what, property by property; other records by what they are called. */
export function PlantValueChanges({ kind, changes, isNew = false }: Props) {
  const { properties } = usePlantWords().plant
  const { data: plant } = useQuery(plantQueries.lists())
  return (
    <ul>
      {Object.entries(changes).map(([name, [before, after]]) => (
        <li key={name}>
          {properties[name] ?? name}:{' '}
          {!isNew && (
            <>
              <span className={styles.before}>{plantValueText(plant, kind, name, before)}</span>{' '}
              <IconArrowRight size={12} stroke={1.5} aria-hidden />{' '}
            </>
          )}
          <span className={styles.after}>{plantValueText(plant, kind, name, after)}</span>
        </li>
      ))}
    </ul>
  )
}

/** A value as people know it: another record by what it is called. */
export function plantValueText(
  plant: Plant | undefined,
  kind: PlantKind,
  name: string,
  value: PlantValue,
): string {
  if (value === null || value === '') return '—'
  const to = plantKindOf(kind).properties[name]?.to
  const other = to === undefined ? undefined : plant?.[to].find(({ id }) => id === value)
  return to === undefined || other === undefined ? String(value) : labelOf(to, { ...other })
}
