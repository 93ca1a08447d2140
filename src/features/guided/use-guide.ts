import { useId, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { createStore, type Store } from '#data/store.ts'
import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import { template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { followView, type ViewFollower } from '#fields/follow-view.ts'
import { operationResolver } from '#fields/form-resolver.ts'
import type { FormScope } from '#fields/form-scope.ts'
import { useFollowing } from '#fields/use-following.ts'
import { useGuidedWords } from './words.ts'

/** The answers so far, as the form of a new operation, and what follows from them. */
export interface Guide {
  readonly scope: FormScope
  readonly view: ViewFollower
  /** The answers that need not be kept: none, or those that are stored. */
  readonly settled: Store<InventoryOperation>
  /** Under which the operation is created, however often it is sent. */
  readonly idempotencyKey: Store<string>
}

/** The object stays the same for as long as the answers live. */
export function useGuide(contract: Contract, plant: PlantIndex): Guide {
  const words = useGuidedWords()
  const prefix = useId()
  const [blank] = useState(() => template(contract))
  const resolver = useMemo(() => operationResolver(contract, plant, words), [contract, plant, words])
  const form = useForm<InventoryOperation>({
    defaultValues: blank,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })
  const [stores] = useState(() => ({
    showAll: createStore(false),
    openPicker: createStore<FieldName | null>(null),
  }))
  const [settled] = useState(() => createStore(blank))
  const [idempotencyKey] = useState(() => createStore(mintUlid()))
  const guide = useMemo(() => {
    const facts = () => ({ contract, plant, words, initial: settled.get(), isFresh: true })
    const view = followView(facts, () => form.getValues())
    return { view, settled, idempotencyKey, scope: { contract, plant, form, view, prefix, ...stores } }
  }, [contract, plant, words, form, prefix, stores, settled, idempotencyKey])
  useFollowing(form, guide.view)
  return guide
}
