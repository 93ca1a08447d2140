import { useEffect, useState } from 'react'

/** The value, but no new one sooner than `leastMs` after the last. */
export function useRarely(value: string, leastMs: number): string {
  const [shown, setShown] = useState({ value: '', at: Number.NEGATIVE_INFINITY })
  // Talks to the clock.
  useEffect(() => {
    if (value === shown.value) return undefined
    const pause = Math.max(0, shown.at + leastMs - performance.now())
    const timer = setTimeout(() => setShown({ value, at: performance.now() }), pause)
    return () => clearTimeout(timer)
  }, [value, shown, leastMs])
  return shown.value
}
