import { useEffect, useId, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { createStore, type Store } from '#data/store.ts'
import { type FieldName, type InventoryOperation, isFieldName } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { PlaceholderValues } from '#domain/template/fill.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WireRecord } from '#domain/wire.ts'
import { faultFrom, setFault } from '#fields/field-error.ts'
import type { FormScope } from '#fields/form-scope.ts'
import { toTemplateForm } from './to-template-form.ts'
import { hasBrace, type TemplateView, templateViewOf } from './template-view.ts'
import { useTemplateWords } from './words.ts'

export interface TemplateModel {
  readonly scope: FormScope
  readonly view: Store<TemplateView>
  readonly example: Store<PlaceholderValues>
}

interface Opened {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly values: WireRecord
  readonly example: PlaceholderValues
}

/** The form of a template's values, with what follows it. The object stays the same for as long as the form lives. */
export function useTemplateModel({ contract, plant, values, example: first }: Opened): TemplateModel {
  const words = useTemplateWords()
  const prefix = useId()
  const [initial] = useState(() => toTemplateForm(contract, plant, values))
  const form = useForm<InventoryOperation>({ defaultValues: initial })
  const [stores] = useState(() => {
    const facts = { contract, plant, words }
    return {
      view: createStore(templateViewOf(facts, initial, first)),
      example: createStore(first),
      showAll: createStore(false),
      openPicker: createStore<FieldName | null>(null),
    }
  })
  const model = useMemo<TemplateModel>(() => {
    const { view, example, showAll, openPicker } = stores
    const scope = { contract, plant, form, view, showAll, openPicker, prefix, takesAsIs: hasBrace }
    return { scope, view, example }
  }, [stores, contract, plant, form, prefix])
  useFollowing(model)
  return model
}

/** Long enough for a key that follows soon, short enough to feel immediate. */
const PAUSE_MS = 150

/** Talks to the form, which keeps its values outside React. */
function useFollowing({ scope, view, example }: TemplateModel) {
  const words = useTemplateWords()
  const { contract, plant, form } = scope
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      const before = view.get()
      const now = templateViewOf({ contract, plant, words }, { ...form.getValues() }, example.get())
      view.set(now)
      for (const { field } of before.faults) if (field !== null && isFieldName(field)) form.clearErrors(field)
      for (const finding of now.faults) {
        const { field } = finding
        if (field !== null && isFieldName(field)) setFault(form, field, faultFrom(words, finding))
      }
    }
    const touch = () => {
      clearTimeout(timer)
      timer = setTimeout(follow, PAUSE_MS)
    }
    const stopForm = form.subscribe({ formState: { values: true }, callback: touch })
    const stopExample = example.subscribe(touch)
    touch()
    return () => {
      stopForm()
      stopExample()
      clearTimeout(timer)
    }
  }, [contract, plant, words, form, view, example])
}
