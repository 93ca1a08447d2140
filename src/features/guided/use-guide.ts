import { useId, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import { template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { followView, type ViewFollower } from '#fields/follow-view.ts'
import { operationResolver } from '#fields/form-resolver.ts'
import type { FormScope } from '#fields/form-scope.ts'
import { createStore } from '#fields/store.ts'
import { useFollowing } from '#fields/use-following.ts'
import { useGuidedWords } from './words.ts'

/** The answers so far, as the form of a new operation, and what follows from them. */
export interface Guide {
  readonly scope: FormScope
  readonly view: ViewFollower
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
  const guide = useMemo(() => {
    const facts = () => ({ contract, plant, words, initial: blank, isFresh: true })
    const view = followView(facts, () => form.getValues())
    return { view, scope: { contract, plant, form, view, prefix, ...stores } }
  }, [contract, plant, words, blank, form, prefix, stores])
  useFollowing(form, guide.view)
  return guide
}
