import { type RefObject, useEffect, useRef, useState } from 'react'
import { browserStorage } from '#data/draft-storage.ts'
import {
  dropTemplateWork,
  keepTemplateWork,
  keptTemplateWork,
  type TemplateWork,
} from '#data/template-work.ts'
import type { Template } from '#domain/template/template.ts'
import { useStable } from '#ui/use-stable.ts'
import type { TemplateModel } from './use-template-model.ts'
import type { TemplateSaving } from './use-template-saving.ts'

interface Kept {
  readonly model: TemplateModel
  readonly stored: Template | null
  readonly saving: TemplateSaving
  /** What stands in the form is stored, and the form is about to go. */
  readonly isDone: RefObject<boolean>
}

/** Talks to the browser's storage: writes behind the form, and at once when the page may be about to go. */
export function useKeepingWork({ model: { scope, view }, stored, saving, isDone }: Kept) {
  const isThere = useRef(false)
  const { draft, isChanged } = saving
  const follow = useStable(() => {
    if (isDone.current) return
    const wasThere = isThere.current
    isThere.current = isChanged()
    const work = { contract: scope.contract, base: stored, savedAt: new Date().toISOString() }
    if (isThere.current) keepTemplateWork(browserStorage(), { ...work, draft: draft() })
    else if (wasThere) dropTemplateWork(browserStorage(), stored?.id ?? null)
  })
  // With the template's own name and description, which the form's view does not hold.
  useEffect(follow, [draft, follow])
  useEffect(() => {
    const unsubscribe = view.subscribe(follow)
    window.addEventListener('pagehide', follow)
    return () => {
      window.removeEventListener('pagehide', follow)
      unsubscribe()
    }
  }, [view, follow])
}

/** What an earlier visit left of a template (null: of a new one), until it is taken up or discarded. */
export function useLeftWork(contract: TemplateWork['contract'], id: string | null) {
  const [left, setLeft] = useState(() => keptTemplateWork(browserStorage(), contract, id))
  return {
    left,
    forget: () => setLeft(null),
    discard: () => {
      dropTemplateWork(browserStorage(), id)
      setLeft(null)
    },
  }
}
