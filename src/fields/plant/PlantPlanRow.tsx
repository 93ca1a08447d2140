import { IconArrowRight } from '@tabler/icons-react'
import type { PlantImportRow } from '#domain/plant-import.ts'
import type { PlantValue } from '#domain/plant-kinds.ts'
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
            row.outcome === 'updated' && <PlantValueChanges changes={row.changes} />
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

/** From what to what, property by property. */
export function PlantValueChanges({ changes }: Pick<PlantImportRow, 'changes'>) {
  const { properties } = usePlantWords().plant
  return (
    <ul>
      {Object.entries(changes).map(([name, [before, after]]) => (
        <li key={name}>
          {properties[name] ?? name}: <span className={styles.before}>{textOf(before)}</span>{' '}
          <IconArrowRight size={12} stroke={1.5} aria-hidden />{' '}
          <span className={styles.after}>{textOf(after)}</span>
        </li>
      ))}
    </ul>
  )
}

function textOf(value: PlantValue): string {
  return value === null || value === '' ? '—' : String(value)
}
