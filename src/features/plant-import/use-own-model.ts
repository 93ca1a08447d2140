import { useMemo, useState } from 'react'
import { planPlant } from '#data/plant.ts'
import type { Policy } from '#fields/importing/CommitBar.tsx'
import { countRows } from '#fields/importing/row-state.ts'
import { useDecided } from '#fields/importing/use-decided.ts'
import { usePlanQuery } from '#fields/importing/use-plan-query.ts'
import type { BroughtFile } from './brought.ts'
import { correctionsOf, noDecisions } from './decisions.ts'
import type { Chosen, PlantImportModel } from './import-model.ts'
import { planRows } from './plan-rows.ts'
import { useColumns } from './use-columns.ts'

/** Everything about files that are being imported, for as long as they are. */
export function useOwnModel(
  files: readonly BroughtFile[],
  setFiles: (files: readonly BroughtFile[]) => void,
): PlantImportModel {
  const { decided: decisions, decide, takeBack } = useDecided(noDecisions)
  const [policy, setPolicy] = useState<Policy>('nothing')
  const [chosen, choose] = useState<Chosen | null>(null)
  const columns = useColumns()
  const { mapping } = columns
  const wanted = useMemo(
    () => ({
      source: { files, corrections: correctionsOf(decisions, mapping) },
      skipRefused: policy === 'skip',
    }),
    [files, decisions, mapping, policy],
  )
  const plan = usePlanQuery({
    wanted,
    keyOf: ({ source, skipRefused }) => [
      'plant',
      source.files.map(({ id, kind }) => [id, kind]),
      source.corrections,
      skipRefused,
    ],
    plan: planPlant,
    enabled: true,
  })
  const { answer } = plan
  const [seen, setSeen] = useState(answer)
  if (answer !== undefined && answer !== seen) {
    setSeen(answer)
    columns.see(answer.columns)
  }
  const rows = useMemo(() => planRows(answer?.rows ?? [], decisions), [answer, decisions])
  const counts = useMemo(() => countRows(rows), [rows])
  const lists = columns.listsIn(answer?.columns ?? [])
  return {
    files,
    setFiles,
    lists,
    map: columns.map,
    decisions,
    decide,
    takeBack,
    policy,
    setPolicy,
    plan,
    rows,
    counts,
    chosen: chosen ?? firstRefused(rows),
    choose,
  }
}

/** What is to be mended first is shown without being asked for. */
function firstRefused(rows: PlantImportModel['rows']): Chosen | null {
  const open = rows.find(({ outcome }) => outcome === 'refused')
  return open === undefined ? null : { key: open.key, isToDecide: false }
}
