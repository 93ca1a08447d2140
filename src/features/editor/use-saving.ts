import { useEffect, useMemo, useState } from 'react'
import { useConnection } from '#data/connection.ts'
import { useSaveOperation } from '#data/operations.ts'
import { createStore, type Readable, useStore } from '#data/store.ts'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { toast } from '#ui/toast.ts'
import { useSaveKey } from '#ui/use-save-key.ts'
import { dismiss, resume, type SavedAbout, save, saveAsNew, saveOver } from './save-flow.ts'
import type { Next, SaveState } from './save-state.ts'
import type { EditorModel } from './use-editor-model.ts'
import { useEditorWords } from './words.ts'

export interface Saving {
  readonly state: Readable<SaveState>
  /** Checks and sends what the form holds; a press while that is under way does nothing. */
  readonly save: (next?: Next) => void
  /** Sends again what got no answer. */
  readonly resume: () => void
  /** Back to editing; whatever was asked is kept in the form. */
  readonly dismiss: () => void
  /** Goes on from another's revision with these values, and saves. */
  readonly saveOver: (theirs: SavedOperation, values: InventoryOperation) => void
  /** For a record that is gone, or a create that was already stored: the same values, as another record. */
  readonly saveAsNew: () => void
}

export type OnSaved = (
  saved: SavedOperation,
  about: { readonly created: boolean; readonly next: Next },
) => void

/** Saves the form, says what was saved, and tells `onSaved`. */
export function useSaving(model: EditorModel, onSaved: OnSaved): Saving {
  const all = useEditorWords()
  const words = all.editor
  const [state] = useState(() => createStore<SaveState>({ is: 'idle' }))
  const { mutateAsync } = useSaveOperation(model.scope.contract)
  const saving = useMemo<Saving>(() => {
    const nameOf = ({ operation }: SavedOperation) => operation.name ?? words.unnamed
    const flow = {
      model,
      words: all,
      state,
      send: mutateAsync,
      isOnline: () => navigator.onLine,
      onNothing: () => toast.done(words.nothingToSave),
      onAlreadySaved: (saved: SavedOperation) => toast.done(words.alreadySaved(nameOf(saved))),
      onSaved: (saved: SavedOperation, { created, changed, next }: SavedAbout) => {
        toast.done(created ? words.created(nameOf(saved)) : words.saved(nameOf(saved), changed))
        onSaved(saved, { created, next })
      },
    }
    return {
      state,
      save: (next = 'stay') => save(flow, next),
      resume: () => resume(flow),
      dismiss: () => dismiss(flow),
      saveOver: (theirs, values) => saveOver(flow, theirs, values),
      saveAsNew: () => saveAsNew(flow),
    }
  }, [model, state, mutateAsync, all, words, onSaved])
  useSendingAgain(saving)
  useSaveKey(saving.save)
  return saving
}

const SETTLE_MS = 500

/** Talks to the network: what could not be sent is sent once more when the server can be reached again. */
function useSendingAgain({ state, resume }: Saving) {
  const connection = useConnection()
  const isWaiting = useStore(state, ({ is }) => is === 'waiting')
  useEffect(() => {
    const timer = isWaiting && connection === 'up' ? setTimeout(resume, SETTLE_MS) : undefined
    return () => clearTimeout(timer)
  }, [isWaiting, connection, resume])
}
