import { useEffect, useState } from 'react'

/** Follows a value after a pause. Talks to the clock. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => settle(value), pause)
    return () => window.clearTimeout(timer)
  }, [value, pause])
  return settled
}
