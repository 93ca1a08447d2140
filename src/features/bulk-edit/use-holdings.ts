import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { bulkQueries } from '#data/bulk.ts'
import type { Holdings } from '#domain/bulk.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mainWireName } from '#domain/wire.ts'
import { type BulkModel, useBulkModel } from './bulk-model.ts'

export interface Held {
  /** Undefined while it is not known. */
  readonly holdings: Holdings | undefined
  readonly isFailed: boolean
}

/** What each field holds in the selection, asked once: the preview shows what is there when it is made. */
export function useHoldings(): Held {
  const model = useBulkModel()
  const { data, error } = useQuery({
    ...bulkQueries.holdings(model.selection),
    staleTime: Number.POSITIVE_INFINITY,
  })
  useUnit(model, data)
  return { holdings: data, isFailed: error !== null && data === undefined }
}

/** Talks to the form's view, which is outside React: numbers carry the unit that all the operations book in. */
function useUnit({ view, scope }: BulkModel, holdings: Holdings | undefined) {
  useEffect(() => {
    const unitOfMeasure = holdings === undefined ? null : onlyUnit(scope.contract, scope.plant, holdings)
    const current = view.get()
    view.set({ ...current, record: { ...current.record, unitOfMeasure } })
  }, [view, scope, holdings])
}

function onlyUnit(contract: Contract, plant: PlantIndex, { fields, total }: Holdings) {
  const field = fieldOf(contract, 'unitOfMeasure')
  const parameter = field === undefined ? '' : mainWireName(field)
  const [first] = fields.find((each) => each.parameter === parameter)?.values ?? []
  if (first === undefined || first.count < total) return null
  return plant.byLabel('unitOfMeasure', String(first.value))[0] ?? null
}
