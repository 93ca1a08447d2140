import { useEffect, useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { createStore } from '#data/store.ts'
import type { BulkChange } from '#domain/bulk.ts'
import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import { operationFrom, template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SelectionWire } from '#domain/selection.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { FieldsView, OperationForm } from '#fields/form-scope.ts'
import { type Begun, begunFor, forgetBegun, keepBegun } from './begun.ts'
import type { BulkModel, Side, Terms } from './bulk-model.ts'
import { changeOf } from './change-of.ts'
import { planOf, plannedFields } from './plan.ts'
import type { Dropped, Outcome } from './preview-lines.ts'

export interface Opened {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly selection: SelectionWire
  readonly total: number
}

/** The begun change of this selection, as the tab kept it, and the form that goes on with it. */
export function useOwnModel(opened: Opened): BulkModel {
  const prefix = useId()
  const [begun] = useState(() => begunFor(opened.selection))
  const form = useForm<InventoryOperation>({ defaultValues: formOf(begun) })
  const [model] = useState(() => createModel(opened, form, prefix, begun))
  useFollowing(model, form)
  return model
}

/** Every field is without a value until one is given, so that nothing changes that nobody chose. */
function formOf({ values }: Begun): InventoryOperation {
  return operationFrom((name) => values[name] ?? null)
}

interface OwnModel extends BulkModel {
  readonly follow: () => void
}

/** So long nobody may type before the preview follows. */
const PAUSE_MS = 250

function createModel(opened: Opened, form: OperationForm, prefix: string, begun: Begun): OwnModel {
  const { contract, plant, selection, total } = opened
  const plans = createStore(begun.plans)
  const dropped = createStore<ReadonlyMap<string, Dropped>>(
    new Map(begun.dropped.map((each) => [each.id, each])),
  )
  const terms = createStore<Terms>({ reason: begun.reason, policy: begun.policy })
  const wanted = () => changeOf(contract, plans.get(), form.getValues())
  const change = createStore<BulkChange>(wanted())
  // Conditions are judged record by record, by the server: at the fields nothing is said of them.
  const view = createStore<FieldsView>({ record: template(contract), lacking: {}, fieldWarnings: {} })
  const openPicker = createStore<FieldName | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isForgotten = false
  const settle = () => {
    clearTimeout(timer)
    const next = wanted()
    if (JSON.stringify(next) !== JSON.stringify(change.get())) change.set(next)
    if (!isForgotten) keepBegun(selection, begunNow())
  }
  const begunNow = (): Begun => {
    const values = form.getValues()
    const names = plannedFields(contract, plans.get()).map(({ name }) => name)
    return {
      ...terms.get(),
      plans: Object.fromEntries(names.map((name) => [name, planOf(plans.get(), name)])),
      values: Object.fromEntries(names.map((name) => [name, values[name]])),
      dropped: [...dropped.get().values()],
    }
  }
  return {
    selection,
    total,
    view,
    scope: { contract, plant, form, prefix, view, showAll: createStore(false), openPicker },
    plans,
    dropped,
    terms,
    change,
    settle,
    follow: () => {
      clearTimeout(timer)
      timer = setTimeout(settle, PAUSE_MS)
    },
    forget: () => {
      clearTimeout(timer)
      isForgotten = true
      forgetBegun()
    },
    fieldSearch: createStore(''),
    changedOnly: createStore(false),
    side: createStore<Side>('fields'),
    outcome: createStore<Outcome>('all'),
  }
}

/** Talks to the form and the stores, which keep their values outside React. */
function useFollowing(model: OwnModel, form: OperationForm) {
  useEffect(() => {
    const { plans, dropped, terms, follow, settle } = model
    const stops = [
      form.subscribe({ formState: { values: true }, callback: follow }),
      ...[plans, dropped, terms].map((store) => store.subscribe(follow)),
    ]
    window.addEventListener('pagehide', settle)
    return () => {
      for (const stop of stops) stop()
      window.removeEventListener('pagehide', settle)
      settle()
    }
  }, [model, form])
}
