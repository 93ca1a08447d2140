import { useEffect, useMemo, useState } from 'react'
import { browserStorage, leftDrafts } from '#data/draft-storage.ts'
import { type Draft, draftsOf, dropDraft, keepDraft } from '#data/drafts.ts'
import { createStore, type Readable } from '#data/store.ts'
import { useKeepingDraft } from '#data/use-keeping-draft.ts'
import { mintUlid } from '#domain/ulid.ts'
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
      const left = await leftDrafts(scope.contract, session.get().stored?.id ?? null)
      const others = left.filter(({ key }) => key !== own)
      if (wanted && others.length > 0) offer(others)
    }
    void look()
    return () => {
      wanted = false
    }
  }, [scope, session, own, offer])
}

/** Writes the draft behind the form. */
function useKeeping({ scope, session, view }: EditorModel, key: string, tell: (kept: boolean) => void) {
  const draft = useMemo(
    () => ({
      isChanged: () => view.get().unsaved > 0,
      drop: () => dropDraft(browserStorage(), key),
      keep: () => {
        const { base, idempotencyKey } = session.get()
        const kept = keepDraft(browserStorage(), {
          key,
          operationId: base?.id ?? null,
          contract: scope.contract,
          base: base === null ? null : { revision: base.revision, operation: base.operation },
          values: view.get().record,
          idempotencyKey,
          savedAt: new Date().toISOString(),
        })
        tell(kept)
      },
    }),
    [scope, session, view, key, tell],
  )
  useKeepingDraft(key, view, draft)
}
