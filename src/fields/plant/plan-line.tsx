import type { PlantImportRow } from '#domain/plant-import.ts'
import { worded, type WordsWith } from '#domain/words/words.ts'
import { Mark } from '#ui/Mark.tsx'
import type { OutcomeLine } from '../OutcomeTable.tsx'
import styles from './PlantPlan.module.css'
import { PlantValueChanges } from './PlantValueChanges.tsx'
import { usePlantWords } from './words.ts'

/** What one row of an import does to the plant. */
export function planLine({ plant: { plan, one } }: WordsWith<'plant'>, row: PlantImportRow): OutcomeLine {
  const { kind, file, label, outcome, changes } = row
  const line = {
    key: `${kind} ${file} ${row.row}`,
    row: row.row,
    kind: one[kind],
    label: label === '' ? '—' : label,
    outcome: plan.words[outcome],
    isFaint: outcome === 'unchanged' || outcome === 'left',
  }
  if (outcome === 'refused') {
    const refused = <Mark kind="error">{plan.words.refused}</Mark>
    return { ...line, outcome: refused, detail: <Errors row={row} /> }
  }
  return outcome === 'updated'
    ? { ...line, detail: <PlantValueChanges kind={kind} changes={changes} /> }
    : line
}

function Errors({ row }: { readonly row: PlantImportRow }) {
  const words = usePlantWords()
  return (
    <ul>
      {Object.entries(row.errors).map(([column, messages]) => (
        <li key={column}>
          {column !== '' && <code className={styles.column}>{column}</code>}{' '}
          {messages.map((message) => worded(words, message)).join(' ')}
        </li>
      ))}
    </ul>
  )
}
