import { useEffect } from 'react'
import { useStable } from './use-stable.ts'

const PAUSE_MS = 250

/** Talks to the tab's storage: keeps a little after each change of the value, and at once when the page or the screen goes. */
export function useKeeping<T>(value: T, keep: (value: T) => void) {
  const keepThis = useStable(keep)
  const keepNow = useStable(() => keep(value))
  useEffect(() => {
    const timer = window.setTimeout(() => keepThis(value), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [value, keepThis])
  useEffect(() => {
    window.addEventListener('pagehide', keepNow)
    return () => {
      keepNow()
      window.removeEventListener('pagehide', keepNow)
    }
  }, [keepNow])
}
