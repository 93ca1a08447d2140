import { useSyncExternalStore } from 'react'

const QUERY = '(pointer: coarse), (max-width: 1023px)'
/** Asked with every frame of a list that scrolls, so the browser is asked for it once. */
let media: MediaQueryList | undefined

/** Whether controls are sized for fingers: the same condition as in the tokens. */
export function useTouch(): boolean {
  return useSyncExternalStore(subscribe, () => touch().matches)
}

function touch(): MediaQueryList {
  media ??= window.matchMedia(QUERY)
  return media
}

function subscribe(listener: () => void) {
  touch().addEventListener('change', listener)
  return () => touch().removeEventListener('change', listener)
}
