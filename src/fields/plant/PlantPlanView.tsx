import { errorText } from '#data/error-text.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { PlantPlan, storableRows } from './PlantPlan.tsx'
import type { PlantPlanning } from './use-plant-plan.ts'
import { usePlantWords } from './words.ts'

/** The plan with what was wrong with it; nothing while there is none. */
export function PlantPlanView({ planning }: { readonly planning: PlantPlanning }) {
  const words = usePlantWords()
  const { plan, import: own } = words.plant
  return (
    <div aria-live="polite">
      {planning.isPlanning && planning.plan === undefined && <p>{own.planning}</p>}
      {planning.error !== null && <Mark kind="error">{errorText(words, planning.error)}</Mark>}
      {planning.plan !== undefined && (
        <>
          <PlantPlan plan={planning.plan} skip={planning.skip} onSkip={planning.setSkip} />
          {isIdle(planning) && planning.plan.counts.refused === 0 && <p>{plan.nothing}</p>}
        </>
      )}
    </div>
  )
}

/** The act that stores what the plan says; it is not there while there is nothing to store. */
export function PlantCommit({ planning }: { readonly planning: PlantPlanning }) {
  const words = usePlantWords().plant.plan
  if (planning.plan === undefined || isIdle(planning)) return null
  return (
    <Button variant="primary" aria-disabled={planning.isStoring} onClick={planning.commit}>
      {planning.isStoring ? words.committing : words.commit(storableRows(planning.plan, planning.skip))}
    </Button>
  )
}

function isIdle({ plan, skip }: PlantPlanning): boolean {
  return plan === undefined || storableRows(plan, skip) === 0
}
