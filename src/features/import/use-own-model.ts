import { useMemo, useState } from 'react'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { countRows } from '#fields/importing/row-state.ts'
import { useDecided } from '#fields/importing/use-decided.ts'
import type { Chosen, ImportModel } from './import-model.ts'
import { noMends } from './mends.ts'
import { planRows } from './plan-rows.ts'
import type { Source } from './source.ts'
import { usePlan } from './use-plan.ts'
import { useReading } from './use-reading.ts'

/** Everything about one file that is being imported, for as long as it is. */
export function useOwnModel(source: Source, plant: PlantIndex): ImportModel {
  const { decided: mends, decide, takeBack } = useDecided(noMends)
  const [chosen, choose] = useState<Chosen | null>(null)
  const reading = useReading(source)
  const plan = usePlan(source, reading, mends, plant)
  const planned = plan.answer?.rows
  const rows = useMemo(() => planRows(planned ?? [], mends), [planned, mends])
  const counts = useMemo(() => countRows(rows), [rows])
  return {
    source,
    plant,
    reading,
    mends,
    decide,
    takeBack,
    plan,
    rows,
    counts,
    chosen: chosen ?? firstOpen(rows),
    choose,
  }
}

/** What is to be mended first is shown without being asked for. */
function firstOpen(rows: ImportModel['rows']): Chosen | null {
  const open =
    rows.find(({ outcome }) => outcome === 'refused') ?? rows.find(({ outcome }) => outcome === 'ambiguous')
  return open === undefined ? null : { row: open.row, isToDecide: false }
}
