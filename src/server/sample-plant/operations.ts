import { template } from '#domain/operation.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { toWire } from '#domain/wire.ts'
import { sampleRows } from '#server/sample-plant/operation-rows.ts'

/**
 * The sample's sixty inventory operations as bodies of `saveInventoryOperation`, each with its id and what
 * differs from the contract's defaults. Nine are incomplete, each for another reason.
 */
export function sampleInventoryOperations(contract: Contract): Array<Record<string, unknown>> {
  const defaults = toWire(contract, template(contract))
  return sampleRows
    .filter(({ only }) => only === undefined || only === contract)
    .map(({ facts }) => {
      const parameters = Object.entries(toWire(contract, facts))
      return Object.fromEntries(parameters.filter(([name, value]) => value !== defaults[name]))
    })
}
