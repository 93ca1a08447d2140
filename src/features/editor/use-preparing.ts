import { useEffect } from 'react'
import { prefetchDialog } from '#ui/Dialog.tsx'
import type { EditorModel } from './use-editor-model.ts'

/**
 * Talks to the network: once something was changed, fetches what a save may need, so that it is there when the server
 * no longer is. Opening the page stays light.
 */
export function usePreparing({ view }: EditorModel, fetchConflict: () => void) {
  useEffect(() => {
    const unsubscribe = view.subscribe(() => {
      if (view.get().unsaved === 0) return
      unsubscribe()
      prefetchDialog()
      fetchConflict()
      import('#domain/check.ts').catch(() => undefined)
    })
    return unsubscribe
  }, [view, fetchConflict])
}
