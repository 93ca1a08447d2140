import { type RefObject, useEffect, useRef, useState } from 'react'
import { browserStorage, holdDraft, leftOf } from '#data/draft-storage.ts'
import {
  dropTemplateWork,
  keepTemplateWork,
  keptTemplateWork,
  type TemplateWork,
} from '#data/template-work.ts'
import type { Template } from '#domain/template/template.ts'
import { mintUlid } from '#domain/ulid.ts'
import { useStable } from '#ui/use-stable.ts'
import type { TemplateModel } from './use-template-model.ts'
import type { TemplateSaving } from './use-template-saving.ts'

interface Kept {
  readonly workKey: string
  readonly model: TemplateModel
  readonly stored: Template | null
  readonly saving: TemplateSaving
  /** What stands in the form is stored, and the form is about to go. */
  readonly isDone: RefObject<boolean>
}

/** Talks to the browser's storage: writes behind the form, and at once when the page may be about to go. */
export function useKeepingWork({ workKey: key, model: { scope, view }, stored, saving, isDone }: Kept) {
  const isThere = useRef(false)
  const { draft, isChanged } = saving
  const follow = useStable(() => {
    if (isDone.current) return
    const wasThere = isThere.current
    isThere.current = isChanged()
    const work = { key, contract: scope.contract, base: stored, savedAt: new Date().toISOString() }
    if (isThere.current) keepTemplateWork(browserStorage(), { ...work, draft: draft() })
    else if (wasThere) dropTemplateWork(browserStorage(), key)
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

/**
 * Names what is kept of a template (null: of a new one) here, and offers the last that earlier visits left, until it is taken
 * up or discarded. Talks to the browser's storage: looks once, passing over what other tabs are working on.
 */
export function useLeftWork(contract: TemplateWork['contract'], id: string | null) {
  const [workKey] = useState(mintUlid)
  const [[left = null, ...others], setLeft] = useState<readonly TemplateWork[]>([])
  useEffect(() => holdDraft(workKey), [workKey])
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const found = await leftOf(keptTemplateWork(browserStorage(), contract, id))
      if (wanted) setLeft(found)
    }
    void look()
    return () => {
      wanted = false
    }
  }, [contract, id])
  const drop = () => left !== null && dropTemplateWork(browserStorage(), left.key)
  return {
    workKey,
    left,
    restored: () => {
      drop()
      setLeft([])
    },
    discard: () => {
      drop()
      setLeft(others)
    },
  }
}
