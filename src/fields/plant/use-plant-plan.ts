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
  /** What the rows do without those that are refused may be something else. */
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
  const { mutate, error, isPending, reset } = usePlanPlant()
  const { mutate: store, error: refusal, isPending: isStoring, reset: forget } = useImportPlant()
  const [source, setSource] = useState<PlantSource | null>(null)
  const [skip, setSkip] = useState(false)
  // The plan before stands until the next one is there.
  const [plan, setPlan] = useState<PlantImportAnswer>()
  const work = (next: PlantSource, skipRefused: boolean) =>
    mutate({ source: next, skipRefused }, { onSuccess: setPlan, onError: () => setPlan(undefined) })
  const look = (next: PlantSource | null) => {
    setSource(next)
    forget()
    if (next !== null) return work(next, skip)
    setPlan(undefined)
    return reset()
  }
  const done = ({ counts, changeId }: PlantImportAnswer) => {
    if (changeId !== null) sayDone(words.done(counts.created, counts.updated), changeId)
    look(null)
    onStored()
  }
  const commit = () => {
    if (isStoring || isPending || source === null || plan === undefined) return
    store(
      { source, digest: plan.digest, skipRefused: skip },
      { onSuccess: done, onError: (why) => isStale(why) && work(source, skip) },
    )
  }
  return {
    plan,
    error: isStale(refusal) ? new Error(words.changed) : (error ?? refusal),
    isPlanning: isPending,
    isStoring,
    skip,
    setSkip: (next) => {
      setSkip(next)
      if (source !== null) work(source, next)
    },
    look,
    commit,
  }
}

function isStale(error: Error | null): boolean {
  return error instanceof Problem && error.kind === 'plan-changed'
}
