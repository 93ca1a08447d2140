import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isAsked = false

/** Whether it is asked what duplicates of the selection are to be called: by a button there, or from anywhere. */
export function useAskedForDuplicates(): boolean {
  return useSyncExternalStore(subscribe, () => isAsked)
}

export function askForDuplicates(isNow: boolean): void {
  isAsked = isNow
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
