import { useId, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { createStore, type Store } from '#data/store.ts'
import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { FormScope } from '#fields/form-scope.ts'
import { useFollowing } from '#fields/use-following.ts'
import { operationResolver } from '#fields/form-resolver.ts'
import { type Session, sessionOf } from './session.ts'
import { followView, type ViewFollower } from '#fields/follow-view.ts'
import { useEditorWords } from './words.ts'

/** One form with everything that follows it. The object stays the same for as long as the form lives. */
export interface EditorModel {
  readonly scope: FormScope
  readonly view: ViewFollower
  readonly session: Store<Session>
  readonly showAll: Store<boolean>
  /** Whether the engineer took over what the runtime writes. */
  readonly overrides: Store<boolean>
  /** Whether the code beside the form leaves out what is as a new operation has it. */
  readonly changedOnly: Store<boolean>
  /** Whether the pane is open where there is no room for it to stand open. */
  readonly paneOpen: Store<boolean>
}

export interface Opened {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly stored: SavedOperation | null
  readonly initial: InventoryOperation
}

export function useEditorModel({ contract, plant, stored, initial }: Opened): EditorModel {
  const words = useEditorWords()
  const prefix = useId()
  const resolver = useMemo(() => operationResolver(contract, plant, words), [contract, plant, words])
  const form = useForm<InventoryOperation>({
    defaultValues: initial,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })
  const [stores] = useState(() => ({
    session: createStore(sessionOf(stored, initial)),
    showAll: createStore(false),
    overrides: createStore(false),
    changedOnly: createStore(true),
    paneOpen: createStore(false),
    openPicker: createStore<FieldName | null>(null),
  }))
  const model = useMemo<EditorModel>(() => {
    const { openPicker, ...rest } = stores
    const { session, showAll } = rest
    const facts = () => {
      const { initial, base, wasTried } = session.get()
      return { contract, plant, words, initial, isFresh: base === null && !wasTried }
    }
    const view = followView(facts, () => form.getValues())
    const scope = { contract, plant, form, view, showAll, openPicker, prefix }
    return { ...rest, scope, view }
  }, [stores, contract, plant, words, form, prefix])
  useFollowing(form, model.view)
  return model
}
