import { useEffect } from 'react'
import { holdDraft } from './draft-storage.ts'

/** What follows a form: `now` catches up with it. */
interface Follower {
  readonly now: () => void
  readonly subscribe: (listener: () => void) => () => void
}

interface Draft {
  readonly isChanged: () => boolean
  readonly keep: () => void
  readonly drop: () => void
}

/** Talks to the browser's storage: writes behind the form, and at once when the page may be about to go. */
export function useKeepingDraft(key: string, view: Follower, { isChanged, keep, drop }: Draft) {
  useEffect(() => {
    let isThere = false
    const follow = () => {
      const wasThere = isThere
      isThere = isChanged()
      if (isThere) keep()
      else if (wasThere) drop()
    }
    const followNow = () => {
      view.now()
      follow()
    }
    const release = holdDraft(key)
    const unsubscribe = view.subscribe(follow)
    window.addEventListener('pagehide', followNow)
    document.addEventListener('visibilitychange', followNow)
    return () => {
      window.removeEventListener('pagehide', followNow)
      document.removeEventListener('visibilitychange', followNow)
      unsubscribe()
      release()
    }
  }, [key, view, isChanged, keep, drop])
}
