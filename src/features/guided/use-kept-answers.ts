import { useEffect, useMemo, useState } from 'react'
import { browserStorage, leftDrafts } from '#data/draft-storage.ts'
import { type Draft, dropDraft, keepDraft } from '#data/drafts.ts'
import { useKeepingDraft } from '#data/use-keeping-draft.ts'
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
}

/** Keeps the answers in the browser as the draft of a new operation. */
export function useKeptAnswers({ scope, view, idempotencyKey }: Guide): KeptAnswers {
  const [key] = useState(() => `${PREFIX}${mintUlid()}`)
  const [offered, setOffered] = useState<Draft | null>(null)
  const kept = useMemo(() => {
    const { contract, form } = scope
    const about = { key, contract, operationId: null, base: null }
    const forget = (draft: Draft) => {
      dropDraft(browserStorage(), draft.key)
      setOffered(null)
    }
    return {
      key,
      isChanged: () => view.get().unsaved > 0,
      keep: () => {
        return keepDraft(browserStorage(), {
          ...about,
          values: { ...form.getValues() },
          idempotencyKey: idempotencyKey.get(),
          savedAt: new Date().toISOString(),
        })
      },
      drop: () => dropDraft(browserStorage(), key),
      discard: forget,
      goOn: (draft: Draft) => {
        // It may have been sent without an answer: sent again under the same key it is there once.
        idempotencyKey.set(draft.idempotencyKey)
        form.reset(draft.values, { keepDefaultValues: true, keepFieldsRef: true })
        view.now()
        forget(draft)
      },
    }
  }, [scope, view, key, idempotencyKey])
  useOffer(scope.contract, key, setOffered)
  useKeepingDraft(key, view, kept)
  return useMemo(() => ({ ...kept, offered }), [kept, offered])
}

const PREFIX = 'guided-'

/** Talks to the browser's storage: looks once for what an earlier visit left. */
function useOffer(contract: Draft['contract'], own: string, offer: (draft: Draft) => void) {
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const left = await leftDrafts(contract, null)
      const last = left.find(({ key }) => key.startsWith(PREFIX) && key !== own)
      if (isWanted && last !== undefined) offer(last)
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [contract, own, offer])
}
