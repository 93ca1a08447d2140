import { useEffect, useReducer, useState } from 'react'
import { step, stepsFrom } from '#domain/grid/history.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { useStable } from '#ui/use-stable.ts'
import { keepPending, keptPending } from './pending-storage.ts'

const PAUSE_MS = 250

/** The pending change and its steps; kept for the tab, so that it survives a reload. */
export function usePending(contract: Contract) {
  const [steps, act] = useReducer(step, contract, () => stepsFrom(keptPending(sessionStorage, contract)))
  const [isKept, setKept] = useState(true)
  const [isHeld, hold] = useState(false)
  // Talks to the tab's storage: a little after each change, and at once when the page goes.
  useEffect(() => {
    const timer = window.setTimeout(
      () => setKept(keepPending(sessionStorage, contract, steps.present)),
      PAUSE_MS,
    )
    return () => window.clearTimeout(timer)
  }, [contract, steps.present])
  const keep = useStable(() => void keepPending(sessionStorage, contract, steps.present))
  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => {
      keep()
      window.removeEventListener('pagehide', keep)
    }
  }, [keep])
  return { steps, act, isKept, isHeld, hold }
}
