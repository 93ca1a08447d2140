import { createStore, useStore } from './store.ts'

const asked = createStore(false)

/** Whether it is asked what duplicates of the selection are to be called: by a button there, or from anywhere. */
export function useAskedForDuplicates(): boolean {
  return useStore(asked, (isAsked) => isAsked)
}

export function askForDuplicates(isNow: boolean): void {
  asked.set(isNow)
}
