import { useMemo, useState } from 'react'
import { type FollowingFile, type ImportRequest, planImport } from '#data/import.ts'
import { keepWaiting } from '#data/waiting.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { unresolvedIn } from '#domain/transfer/unresolved.ts'
import { type PlanQuery, usePlanQuery } from '#fields/importing/use-plan-query.ts'
import { correctionsOf, type Mends } from './mends.ts'
import type { Reading } from './use-reading.ts'
import type { Source } from './source.ts'

export type Plan = PlanQuery<ImportRequest, ImportAnswer>

/** What the file would do as it is read and mended now, with what the plant has now. */
export function usePlan(source: Source, reading: Reading, mends: Mends, plant: PlantIndex): Plan {
  const { readAs, mapping } = reading.as
  const version = useVersion(plant)
  const wanted = useMemo(
    () => ({ file: source.file, readAs, corrections: correctionsOf(mends, mapping) }),
    [source, readAs, mends, mapping],
  )
  return usePlanQuery({
    wanted,
    keyOf: (request) => [source.id, version, request.readAs, request.corrections],
    plan: planAndWait,
    enabled: reading.isSettled && reading.look?.problem === null,
  })
}

/** Keeps besides what rows wait for that the plant does not have. */
async function planAndWait(request: ImportRequest, following: FollowingFile): Promise<ImportAnswer> {
  const answer = await planImport(request, following)
  keepWaiting(unresolvedIn(answer))
  return answer
}

/** Counts how often it has become another. */
function useVersion(value: object): number {
  const [last, setLast] = useState({ value, version: 0 })
  if (last.value === value) return last.version
  const next = { value, version: last.version + 1 }
  setLast(next)
  return next.version
}
