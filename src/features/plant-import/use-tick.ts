import { leaveOut, takeIn } from './decisions.ts'
import { usePlantImportModel } from './import-model.ts'
import type { PlanRow } from './plan-rows.ts'

/** Leaves a row out, or takes it back in. */
export function useTick(): (row: PlanRow) => void {
  const { decide } = usePlantImportModel()
  return (row) =>
    decide((decisions) => (row.outcome === 'left' ? takeIn(decisions, [row]) : leaveOut(decisions, [row])))
}
