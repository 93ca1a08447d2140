import { useEffect, useRef, useState } from 'react'

/**
 * What is typed counts after a pause, with Enter, or when the input is left; until then it is the input's own. What
 * becomes another by other hands, as by the way back, is shown at once.
 */
export function useSettledText(value: string, settle: (text: string) => void, pause = 250) {
  const [typed, setTyped] = useState<string | null>(null)
  const [seen, setSeen] = useState(value)
  const [told, setTold] = useState(value)
  const [isWaiting, setWaiting] = useState(false)
  if (value !== seen) {
    setSeen(value)
    if (!isWaiting && told.trim() !== value) setTyped(null)
  }
  const timer = useRef(0)
  // Talks to the clock: an input that goes takes its pause with it.
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const now = (text: string) => {
    window.clearTimeout(timer.current)
    setWaiting(false)
    if (text === value) return
    setTold(text)
    settle(text)
  }
  return {
    value: typed ?? value,
    onText: (text: string) => {
      setTyped(text)
      setWaiting(true)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => now(text), pause)
    },
    onSettle: () => {
      if (typed !== null) now(typed)
      setTyped(null)
    },
  }
}
