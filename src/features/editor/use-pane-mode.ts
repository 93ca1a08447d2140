import { useSyncExternalStore } from 'react'

/** Where what an operation will do stands: beside the form, over it, or as a sheet at the foot of a small screen. */
export type PaneMode = 'side' | 'drawer' | 'sheet'

const queries = { sheet: '(max-width: 1023px)', drawer: '(max-width: 1279px)' }

export function usePaneMode(): PaneMode {
  return useSyncExternalStore(subscribe, current)
}

function current(): PaneMode {
  if (window.matchMedia(queries.sheet).matches) return 'sheet'
  return window.matchMedia(queries.drawer).matches ? 'drawer' : 'side'
}

function subscribe(listener: () => void) {
  const lists = Object.values(queries).map((query) => window.matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}
