import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export interface LazyPart<P> {
  readonly Part: LazyExoticComponent<ComponentType<P>>
  /** Starts fetching; called when the pointer or focus comes near, so that opening waits for nothing. */
  readonly fetch: () => void
}

/** A component whose code is fetched when it is first wanted. */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  const fetched = () => load().then((Component) => ({ default: Component }))
  return {
    Part: lazy(fetched),
    fetch: () => {
      // A failure shows when the part is opened; here it is only early.
      fetched().catch(() => undefined)
    },
  }
}
