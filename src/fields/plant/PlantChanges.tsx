import type { PlantRecordChange } from '#data/changes.ts'
import type { PlantValue } from '#domain/plant-kinds.ts'
import styles from './PlantPlan.module.css'
import { PlantValueChanges } from './PlantPlanRow.tsx'
import { usePlantWords } from './words.ts'

interface Props {
  /** The first of them. */
  readonly changes: readonly PlantRecordChange[]
  /** How many there are. */
  readonly count: number
}

/** What a change set did to the plant, record by record. */
export function PlantChanges({ changes, count }: Props) {
  const { past, plan, one } = usePlantWords().plant
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too
    <section className={styles.history} aria-label={past.label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{plan.columns.what}</th>
            <th scope="col">{plan.columns.outcome}</th>
            <th scope="col">{plan.columns.detail}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.kind} ${change.id}`}>
              <th scope="row" className={styles.label}>
                <span className={styles.kind}>{one[change.kind]}</span> {change.label}
              </th>
              <td className={styles.outcome}>{past[outcomeOf(change)]}</td>
              <td>
                <PlantValueChanges kind={change.kind} changes={differing(change)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > changes.length && <p className={styles.more}>{plan.more(count - changes.length)}</p>}
    </section>
  )
}

function outcomeOf({ before, after }: PlantRecordChange): 'created' | 'updated' | 'deleted' {
  if (before === null) return 'created'
  return after === null ? 'deleted' : 'updated'
}

/** Of one that was there before and after. */
function differing({
  before,
  after,
}: PlantRecordChange): Readonly<Record<string, readonly [PlantValue, PlantValue]>> {
  if (before === null || after === null) return {}
  const pairs = Object.keys(after).map(
    (name) => [name, [before[name] ?? null, after[name] ?? null] as const] as const,
  )
  return Object.fromEntries(pairs.filter(([, [from, to]]) => from !== to))
}
