import { useReducer } from 'react'
import { step, stepsFrom } from '#domain/grid/history.ts'
import { useKeeping } from '#ui/use-keeping.ts'
import { useStable } from '#ui/use-stable.ts'
import type { Draft } from './draft.ts'
import { keepDraft, keptDraft } from './draft-storage.ts'

/** The draft and its steps; kept for the tab, so that it survives a reload. */
export function useDraft(templateId: string) {
  const [steps, act] = useReducer(step<Draft>, templateId, (id) => stepsFrom(keptDraft(sessionStorage, id)))
  const draft = steps.present
  useKeeping(draft, (now) => keepDraft(sessionStorage, now))
  return {
    draft,
    change: useStable((to: (draft: Draft) => Draft) => act({ kind: 'change', to: to(draft) })),
    undo: useStable(() => act({ kind: 'undo' })),
    redo: useStable(() => act({ kind: 'redo' })),
  }
}
