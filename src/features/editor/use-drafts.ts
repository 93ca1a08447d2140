import { useEffect, useMemo, useState } from 'react'
import { browserStorage, heldDrafts, holdDraft } from '#data/draft-storage.ts'
import { type Draft, draftsOf, dropDraft, keepDraft } from '#data/drafts.ts'
import { mintUlid } from '#domain/ulid.ts'
import { createStore, type Readable } from '#fields/store.ts'
import type { EditorModel } from './use-editor-model.ts'
import { toForm } from '#fields/form-values.ts'

export interface Drafts {
  /** What earlier forms left behind, the newest first; each is offered, none is forced. */
  readonly offered: readonly Draft[]
  readonly restore: (draft: Draft) => void
  readonly discard: (draft: Draft) => void
  /** False when this browser has no room for a draft. */
  readonly areKept: Readable<boolean>
  /** Forgets this form's own draft. */
  readonly drop: () => void
}

/** Keeps the form's unsaved work in the browser, offers what was kept before, and goes on with the draft that is asked for. */
export function useDrafts(model: EditorModel, asked: string | null): Drafts {
  const [storage] = useState(browserStorage)
  const [key] = useState(mintUlid)
  const [areKept] = useState(() => createStore(true))
  const [offered, setOffered] = useState<readonly Draft[]>([])
  useOffers(model, key, setOffered)
  useKeeping(model, key, areKept.set)
  useAsked(model, asked)
  return useMemo(() => {
    const forget = (draft: Draft) => {
      dropDraft(storage, draft.key)
      setOffered((drafts) => drafts.filter((each) => each.key !== draft.key))
    }
    return {
      offered,
      areKept,
      discard: forget,
      restore: (draft) => {
        takeUp(model, draft)
        forget(draft)
      },
      drop: () => dropDraft(storage, key),
    }
  }, [model, storage, key, offered, areKept])
}

/** The form goes on where the draft was left, from the revision that it began from. */
function takeUp({ scope, session, view }: EditorModel, { base, values, idempotencyKey }: Draft) {
  const { stored, initial, ...rest } = session.get()
  session.set({
    ...rest,
    stored,
    idempotencyKey,
    base: base === null || stored === null ? null : { id: stored.id, ...base },
    initial: base === null ? initial : toForm(scope.contract, base.operation),
  })
  scope.form.reset(values, { keepFieldsRef: true })
  view.now()
}

/** Talks to the browser's storage: what another form handed over is taken up once, and no longer lies there. */
function useAsked(model: EditorModel, asked: string | null) {
  useEffect(() => {
    if (asked === null) return
    const storage = browserStorage()
    const draft = draftsOf(storage, model.scope.contract, null).find(({ key }) => key === asked)
    if (draft === undefined) return
    takeUp(model, draft)
    dropDraft(storage, asked)
  }, [model, asked])
}

/** Talks to the browser's storage: looks once for what earlier forms left, passing over those that still live. */
function useOffers({ scope, session }: EditorModel, own: string, offer: (drafts: readonly Draft[]) => void) {
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const found = draftsOf(browserStorage(), scope.contract, session.get().stored?.id ?? null)
      if (found.length === 0) return
      const held = await heldDrafts()
      if (wanted) offer(found.filter(({ key }) => key !== own && !held.has(key)))
    }
    void look()
    return () => {
      wanted = false
    }
  }, [scope, session, own, offer])
}

/** Talks to the browser's storage: writes behind the form, and at once when the page may be about to go. */
function useKeeping({ scope, session, view }: EditorModel, key: string, tell: (kept: boolean) => void) {
  useEffect(() => {
    const storage = browserStorage()
    let isThere = false
    const keep = () => {
      const { record, unsaved } = view.get()
      const { base, idempotencyKey } = session.get()
      if (unsaved === 0) {
        if (isThere) dropDraft(storage, key)
        isThere = false
        return
      }
      isThere = true
      const from = base === null ? null : { revision: base.revision, operation: base.operation }
      const savedAt = new Date().toISOString()
      const { contract } = scope
      tell(
        keepDraft(storage, {
          key,
          operationId: base?.id ?? null,
          contract,
          base: from,
          values: record,
          idempotencyKey,
          savedAt,
        }),
      )
    }
    const keepNow = () => {
      view.now()
      keep()
    }
    const release = holdDraft(key)
    const unsubscribe = view.subscribe(keep)
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', keepNow)
      unsubscribe()
      release()
    }
  }, [scope, session, view, key, tell])
}
