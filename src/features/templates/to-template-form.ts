import { fieldsOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { operationFrom } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { asRecord } from '#domain/template/as-record.ts'
import type { WireRecord } from '#domain/wire.ts'

/** A template's values as a form holds them: what is not named has its default, what has a place there is that place. */
export function toTemplateForm(
  contract: Contract,
  plant: PlantIndex,
  values: WireRecord,
): InventoryOperation {
  const record = asRecord(contract, values)
  const targets = new Map(fieldsOf(contract).map(({ name, to }) => [name, to]))
  return operationFrom((name) => {
    const [value, to] = [record[name], targets.get(name)]
    if (to === undefined || typeof value !== 'object' || value?.label == null) return value
    const [only, ...others] = plant.byLabel(to, value.label)
    return only !== undefined && others.length === 0 ? only : value
  })
}
