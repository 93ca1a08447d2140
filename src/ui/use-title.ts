import { useEffect } from 'react'

/** Names the tab after what it shows. */
export function useTitle(title: string): void {
  // Talks to the document.
  useEffect(() => {
    document.title = `${title} · Lotwright`
  }, [title])
}
