import { useReducer, useState } from 'react'
import { step, stepsFrom } from '#domain/grid/history.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { useKeeping } from '#ui/use-keeping.ts'
import { keepPending, keptPending } from './pending-storage.ts'

/** The pending change and its steps; kept for the tab, so that it survives a reload. */
export function usePending(contract: Contract) {
  const [steps, act] = useReducer(step, contract, () => stepsFrom(keptPending(sessionStorage, contract)))
  const [isKept, setKept] = useState(true)
  const [isHeld, hold] = useState(false)
  useKeeping(steps.present, (pending) => setKept(keepPending(sessionStorage, contract, pending)))
  return { steps, act, isKept, isHeld, hold }
}
