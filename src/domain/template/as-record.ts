import type { InventoryOperation } from '../catalogue/index.ts'
import { template } from '../operation.ts'
import type { Contract } from '../vocabulary.ts'
import { fromWire, type WireRecord } from '../wire.ts'

/** A template's values as a record, with their placeholders: what is not named has its default. */
export function asRecord(contract: Contract, values: WireRecord): InventoryOperation {
  return { ...template(contract), ...fromWire(contract, values) }
}
