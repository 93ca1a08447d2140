import { useEffect, useState } from 'react'

/** Whether something has been so for `leastMs`: what passes at once is not worth showing. */
export function useLasting(is: boolean, leastMs: number): boolean {
  const [lasts, setLasts] = useState(false)
  // Talks to the clock.
  useEffect(() => {
    if (!is) return undefined
    const timer = setTimeout(() => setLasts(true), leastMs)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [is, leastMs])
  return is && lasts
}
