import { useEffect, useMemo, useState } from 'react'
import { browserStorage, heldDrafts, holdDraft } from '#data/draft-storage.ts'
import { type Draft, draftsOf, dropDraft, keepDraft } from '#data/drafts.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Guide } from './use-guide.ts'

/** Where answers wait that are not stored yet; the key names them for the editor too. */
export interface KeptAnswers {
  readonly key: string
  /** What an earlier visit left; null: nothing, or it was taken up or discarded. */
  readonly offered: Draft | null
  readonly goOn: (draft: Draft) => void
  readonly discard: (draft: Draft) => void
  /** Writes now what the answers are; false where this browser has no room. */
  readonly keep: () => boolean
  readonly drop: () => void
}

/** Keeps the answers in the browser as the draft of a new operation. */
export function useKeptAnswers({ scope, view }: Guide, idempotencyKey: string): KeptAnswers {
  const [storage] = useState(browserStorage)
  const [key] = useState(() => `${PREFIX}${mintUlid()}`)
  const [offered, setOffered] = useState<Draft | null>(null)
  const kept = useMemo(() => {
    const { contract, form } = scope
    const about = { key, contract, idempotencyKey, operationId: null, base: null }
    const forget = (draft: Draft) => {
      dropDraft(storage, draft.key)
      setOffered(null)
    }
    return {
      key,
      keep: () =>
        keepDraft(storage, { ...about, values: { ...form.getValues() }, savedAt: new Date().toISOString() }),
      drop: () => dropDraft(storage, key),
      discard: forget,
      goOn: (draft: Draft) => {
        form.reset(draft.values, { keepDefaultValues: true, keepFieldsRef: true })
        view.now()
        forget(draft)
      },
    }
  }, [scope, view, storage, key, idempotencyKey])
  useOffer(scope.contract, key, setOffered)
  useKeeping(view, key, kept)
  return useMemo(() => ({ ...kept, offered }), [kept, offered])
}

const PREFIX = 'guided-'

/** Talks to the browser's storage: looks once for what an earlier visit left, passing over those that still live. */
function useOffer(contract: Draft['contract'], own: string, offer: (draft: Draft) => void) {
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const held = await heldDrafts()
      const left = draftsOf(browserStorage(), contract, null).find(
        ({ key }) => key.startsWith(PREFIX) && key !== own && !held.has(key),
      )
      if (isWanted && left !== undefined) offer(left)
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [contract, own, offer])
}

/** Talks to the browser's storage: writes behind the answers, and at once when the page may be about to go. */
function useKeeping(view: Guide['view'], key: string, { keep, drop }: Pick<KeptAnswers, 'keep' | 'drop'>) {
  useEffect(() => {
    let isThere = false
    const follow = () => {
      const { unsaved } = view.get()
      if (unsaved > 0) keep()
      else if (isThere) drop()
      isThere = unsaved > 0
    }
    const followNow = () => {
      view.now()
      follow()
    }
    const release = holdDraft(key)
    const unsubscribe = view.subscribe(follow)
    window.addEventListener('pagehide', followNow)
    return () => {
      window.removeEventListener('pagehide', followNow)
      unsubscribe()
      release()
    }
  }, [view, key, keep, drop])
}
