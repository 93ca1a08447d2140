import { useEffect } from 'react'

/** Talks to the focus: where it was lost with what is closed, it goes back to where it was before that opened. */
export function useFocusBack() {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
}
