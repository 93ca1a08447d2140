import { useEffect, useReducer } from 'react'
import { step, stepsFrom } from '#domain/grid/history.ts'
import { useStable } from '#ui/use-stable.ts'
import type { Draft } from './draft.ts'
import { keepDraft, keptDraft } from './draft-storage.ts'

const PAUSE_MS = 250

/** The draft and its steps; kept for the tab, so that it survives a reload. */
export function useDraft(templateId: string) {
  const [steps, act] = useReducer(step<Draft>, templateId, (id) => stepsFrom(keptDraft(sessionStorage, id)))
  const draft = steps.present
  // Talks to the tab's storage: a little after each change, and at once when the page goes.
  useEffect(() => {
    const timer = window.setTimeout(() => keepDraft(sessionStorage, draft), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [draft])
  const keep = useStable(() => keepDraft(sessionStorage, draft))
  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => {
      keep()
      window.removeEventListener('pagehide', keep)
    }
  }, [keep])
  return {
    draft,
    change: useStable((to: (draft: Draft) => Draft) => act({ kind: 'change', to: to(draft) })),
    undo: useStable(() => act({ kind: 'undo' })),
    redo: useStable(() => act({ kind: 'redo' })),
  }
}
