import type { PlantRecordChange } from '#data/changes.ts'
import type { PlantValue } from '#domain/plant-kinds.ts'
import { OutcomeTable, outcomeOf } from '../OutcomeTable.tsx'
import { useFormWords } from '../words.ts'
import { PlantValueChanges } from './PlantValueChanges.tsx'
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
  const { outcomes } = useFormWords().form
  return (
    <OutcomeTable
      fills
      label={past}
      lines={changes.map((change) => ({
        key: `${change.kind} ${change.id}`,
        kind: one[change.kind],
        label: change.label,
        outcome: outcomes[outcomeOf(change)],
        detail: <PlantValueChanges kind={change.kind} changes={differing(change)} />,
      }))}
      more={count > changes.length ? plan.more(count - changes.length) : undefined}
    />
  )
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
