import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { plantQueries } from '#data/plant.ts'
import type { PlantImportRow } from '#domain/plant-import.ts'
import { labelOf, type PlantKind, plantKindOf, type PlantValue } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import { Mark } from '#ui/Mark.tsx'
import styles from './PlantPlan.module.css'
import { usePlantWords } from './words.ts'

interface Props {
  readonly row: PlantImportRow
  /** Whether any row has something to say beside its outcome. */
  readonly hasDetail: boolean
}

export function PlantPlanRow({ row, hasDetail }: Props) {
  const { plan, one } = usePlantWords().plant
  return (
    <tr data-outcome={row.outcome}>
      <td className={styles.row}>{row.row}</td>
      <th scope="row" className={styles.label}>
        <span className={styles.kind}>{one[row.kind]}</span> {row.label === '' ? '—' : row.label}
      </th>
      <td className={styles.outcome}>
        {row.outcome === 'refused' ? <Mark kind="error">{plan.words.refused}</Mark> : plan.words[row.outcome]}
      </td>
      {hasDetail && (
        <td>
          {row.outcome === 'refused' ? (
            <Errors row={row} />
          ) : (
            row.outcome === 'updated' && <PlantValueChanges kind={row.kind} changes={row.changes} />
          )}
        </td>
      )}
    </tr>
  )
}

function Errors({ row }: { readonly row: PlantImportRow }) {
  return (
    <ul>
      {Object.entries(row.errors).map(([column, messages]) => (
        <li key={column}>
          {column !== '' && <code className={styles.column}>{column}</code>}{' '}
          {messages.map(({ message }) => message).join(' ')}
        </li>
      ))}
    </ul>
  )
}

interface ChangesProps extends Pick<PlantImportRow, 'changes'> {
  readonly kind: PlantKind
}

/** From what to what, property by property; other records by what they are called. */
export function PlantValueChanges({ kind, changes }: ChangesProps) {
  const { properties } = usePlantWords().plant
  const { data: plant } = useQuery(plantQueries.lists())
  return (
    <ul>
      {Object.entries(changes).map(([name, [before, after]]) => (
        <li key={name}>
          {properties[name] ?? name}:{' '}
          <span className={styles.before}>{textOf(plant, kind, name, before)}</span>{' '}
          <IconArrowRight size={12} stroke={1.5} aria-hidden />{' '}
          <span className={styles.after}>{textOf(plant, kind, name, after)}</span>
        </li>
      ))}
    </ul>
  )
}

function textOf(plant: Plant | undefined, kind: PlantKind, name: string, value: PlantValue): string {
  if (value === null || value === '') return '—'
  const to = plantKindOf(kind).properties[name]?.to
  const other = to === undefined ? undefined : plant?.[to].find(({ id }) => id === value)
  return to === undefined || other === undefined ? String(value) : labelOf(to, { ...other })
}
