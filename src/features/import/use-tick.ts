import { useCallback } from 'react'
import { useImportModel } from './import-model.ts'
import { leaveOut, takeIn } from './mends.ts'
import type { PlanRow } from './plan-rows.ts'

/** Leaves a row out, or takes it back in. */
export function useTick(): (row: PlanRow) => void {
  const { decide } = useImportModel()
  return useCallback(
    (row) => decide((mends) => (row.outcome === 'left' ? takeIn(mends, [row.row]) : leaveOut(mends, [row]))),
    [decide],
  )
}
