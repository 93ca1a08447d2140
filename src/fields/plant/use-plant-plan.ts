import { useState } from 'react'
import { type PlantSource, useImportPlant, usePlanPlant } from '#data/plant.ts'
import type { PlantImportAnswer } from '#domain/plant-import.ts'
import { Problem } from '#domain/problem.ts'
import { useUndoableToast } from '../use-undoable-toast.ts'
import { usePlantWords } from './words.ts'

/** A plan that is looked at before it is stored. */
export interface PlantPlanning {
  readonly plan: PlantImportAnswer | undefined
  /** What cannot be read, or was not stored. */
  readonly error: Error | null
  readonly isPlanning: boolean
  readonly isStoring: boolean
  readonly skip: boolean
  readonly setSkip: (skip: boolean) => void
  /** Works the plan out anew; null: there is nothing to plan. */
  readonly look: (source: PlantSource | null) => void
  /** Stores what the plan says, and nothing else. */
  readonly commit: () => void
}

/** Plans an import of the plant and stores it; says what was stored, with the way to undo it. */
export function usePlantPlan(onStored: () => void): PlantPlanning {
  const words = usePlantWords().plant.plan
  const sayDone = useUndoableToast('records')
  const { mutate: plan, data, error, isPending, reset } = usePlanPlant()
  const { mutate: store, error: refusal, isPending: isStoring, reset: forget } = useImportPlant()
  const [source, setSource] = useState<PlantSource | null>(null)
  const [skip, setSkip] = useState(false)
  const look = (next: PlantSource | null) => {
    setSource(next)
    forget()
    if (next === null) reset()
    else plan(next)
  }
  const done = ({ counts, changeId }: PlantImportAnswer) => {
    if (changeId !== null) sayDone(words.done(counts.created, counts.updated), changeId)
    setSource(null)
    reset()
    onStored()
  }
  const commit = () => {
    if (isStoring || source === null || data === undefined) return
    store(
      { source, digest: data.digest, skipRefused: skip },
      { onSuccess: done, onError: (why) => isStale(why) && plan(source) },
    )
  }
  return {
    plan: source === null ? undefined : data,
    error: isStale(refusal) ? new Error(words.changed) : (error ?? refusal),
    isPlanning: isPending,
    isStoring,
    skip,
    setSkip,
    look,
    commit,
  }
}

function isStale(error: Error | null): boolean {
  return error instanceof Problem && error.kind === 'plan-changed'
}
