import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for as long as the component lives, doing what the latest one does: for handlers, not for drawing. */
export function useStable<A extends readonly unknown[], R>(act: (...args: A) => R): (...args: A) => R {
  const latest = useRef(act)
  // Before anything can call it.
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
