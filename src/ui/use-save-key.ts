import { useEffect } from 'react'

/** Listens on the window: Ctrl+S saves wherever the focus is, in the page or in the dialog over it. */
export function useSaveKey(save: () => void, where: 'page' | 'dialog' = 'page'): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey ||
        event.key.toLowerCase() !== 's'
      )
        return
      event.preventDefault()
      // A dialog that is open has a Save of its own.
      const isDialog = document.querySelector('[role="dialog"]') !== null
      if (!event.repeat && isDialog === (where === 'dialog')) save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [save, where])
}
