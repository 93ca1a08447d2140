import { useEffect, useState } from 'react'

/** What the browser has drawn at least once: a new value comes through when the frame that shows it has been drawn. */
export function useDrawn<T>(value: T): T {
  const [drawn, setDrawn] = useState({ value })
  // Talks to the browser's clock of frames.
  useEffect(() => {
    if (drawn.value === value) return undefined
    // A frame begins before it is drawn, and the next one after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn({ value }))
    })
    return () => cancelAnimationFrame(frame)
  }, [drawn, value])
  return drawn.value
}
