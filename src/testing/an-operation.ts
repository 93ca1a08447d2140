import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { type PartialOperation, template } from '#domain/operation.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** An operation as `newInventoryOperation` gives it, called Lids, with whatever a test says about it. */
export function anOperation(
  differing: PartialOperation = {},
  contract: Contract = '2025-03',
): InventoryOperation {
  return { ...template(contract), name: 'Lids', ...differing }
}
