import { useEffect, useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { BulkChange, Holdings } from '#domain/bulk.ts'
import { type FieldName, fieldOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { operationFrom, template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SelectionWire } from '#domain/selection.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mainWireName } from '#domain/wire.ts'
import type { FieldsView, FormScope, OperationForm } from '#fields/form-scope.ts'
import { createStore } from '#fields/store.ts'
import { type Begun, begunFor, forgetBegun, keepBegun } from './begun.ts'
import type { BulkModel, Side, Terms } from './bulk-model.ts'
import { changeOf } from './change-of.ts'
import { planOf, plannedFields } from './plan.ts'
import type { Dropped, Outcome } from './preview-lines.ts'

export interface Opened {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly selection: SelectionWire
  readonly holdings: Holdings
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
  const { contract, selection, holdings } = opened
  const plans = createStore(begun.plans)
  const dropped = createStore<ReadonlyMap<string, Dropped>>(
    new Map(begun.dropped.map((each) => [each.id, each])),
  )
  const terms = createStore<Terms>({ reason: begun.reason, policy: begun.policy })
  const wanted = () => changeOf(contract, plans.get(), form.getValues())
  const change = createStore<BulkChange>(wanted())
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
    holdings,
    scope: scopeOf(opened, form, prefix),
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

/** Conditions are judged record by record, by the server: at the fields nothing is said of them. */
function scopeOf({ contract, plant, holdings }: Opened, form: OperationForm, prefix: string): FormScope {
  const record = { ...template(contract), unitOfMeasure: onlyUnit(contract, holdings, plant) }
  return {
    contract,
    plant,
    form,
    prefix,
    view: createStore<FieldsView>({ record, lacking: {}, fieldWarnings: {} }),
    showAll: createStore(false),
    openPicker: createStore<FieldName | null>(null),
  }
}

/** The unit that all selected operations book in; null where they differ. */
function onlyUnit(contract: Contract, { fields, total }: Holdings, plant: PlantIndex) {
  const field = fieldOf(contract, 'unitOfMeasure')
  const parameter = field === undefined ? '' : mainWireName(field)
  const [first] = fields.find((each) => each.parameter === parameter)?.values ?? []
  if (first === undefined || first.count < total) return null
  return plant.byLabel('unitOfMeasure', String(first.value))[0] ?? null
}
