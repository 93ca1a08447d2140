import { useSyncExternalStore } from 'react'

const QUERY = '(pointer: coarse), (max-width: 1023px)'

/** Whether controls are sized for fingers: the same condition as in the tokens. */
export function useTouch(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
}

function subscribe(listener: () => void) {
  const query = window.matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
