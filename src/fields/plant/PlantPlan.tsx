import { useState } from 'react'
import { type PlantImportAnswer, type PlantOutcome, plantOutcomes } from '#domain/plant-import.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useFormWords } from '../words.ts'
import { OutcomeTable } from '../OutcomeTable.tsx'
import styles from './PlantPlan.module.css'
import { planLine } from './plan-line.tsx'
import { usePlantWords } from './words.ts'

interface Props {
  readonly plan: PlantImportAnswer
  readonly skip: boolean
  readonly onSkip: (skip: boolean) => void
}

const MOST_ROWS = 300

/** What each row of an import would do to the plant, before anything is stored. */
export function PlantPlan({ plan, skip, onSkip }: Props) {
  const all = usePlantWords()
  const words = all.plant.plan
  const [outcome, setOutcome] = useState<PlantOutcome | null>(null)
  const shown = plan.rows.filter((row) => outcome === null || row.outcome === outcome)
  return (
    <div className={styles.plan}>
      <Outcomes plan={plan} outcome={outcome} onOutcome={setOutcome} />
      {plan.counts.refused > 0 && (
        <p className={styles.policy}>
          <Checkbox checked={skip} onChange={({ currentTarget }) => onSkip(currentTarget.checked)}>
            {words.skip(plan.counts.refused)}
          </Checkbox>
          {!skip && <span>{words.refusedAll}</span>}
        </p>
      )}
      <OutcomeTable
        label={words.label}
        lines={shown.slice(0, MOST_ROWS).map((row) => planLine(all, row))}
        more={shown.length > MOST_ROWS ? words.more(shown.length - MOST_ROWS) : undefined}
      />
    </div>
  )
}

/** How many rows a commit would store. */
export function storableRows({ counts }: PlantImportAnswer, skip: boolean): number {
  return counts.refused > 0 && !skip ? 0 : counts.created + counts.updated
}

interface OutcomesProps {
  readonly plan: PlantImportAnswer
  readonly outcome: PlantOutcome | null
  readonly onOutcome: (outcome: PlantOutcome | null) => void
}

const ALL = 'all'

function Outcomes({ plan, outcome, onOutcome }: OutcomesProps) {
  const words = usePlantWords().plant.plan
  const there = plantOutcomes.filter((each) => plan.counts[each] > 0)
  const segments = [
    { value: ALL, label: words.all(plan.rows.length) },
    ...there.map((each) => ({ value: each, label: words.outcomes[each](plan.counts[each]) })),
  ]
  return (
    <Segmented
      label={useFormWords().form.outcomes.outcome}
      segments={segments}
      value={outcome ?? ALL}
      onChange={(value) => onOutcome(plantOutcomes.find((each) => each === value) ?? null)}
    />
  )
}
