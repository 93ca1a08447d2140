import { catalogue, type InventoryOperation } from '../catalogue/index.ts'
import type { FieldSpec } from '../catalogue/section.ts'
import { operationFrom, settle } from '../operation.ts'
import type { Lookup } from '../plant.ts'
import type { Contract } from '../vocabulary.ts'

/** What could be read of an operation to be: where one reference leads nowhere, the others are still what they are called. */
export function readAttempt(
  contract: Contract,
  plant: Lookup,
  attempt: InventoryOperation,
): InventoryOperation {
  const settled = settle(contract, attempt)
  return operationFrom((name) => {
    const { to }: FieldSpec = catalogue[name]
    const value = settled[name]
    if (to === undefined || typeof value !== 'object' || value === null || value.label === null) return value
    const [only, ...others] = plant.byLabel(to, value.label)
    return value.id === null && only !== undefined && others.length === 0 ? only : value
  })
}
