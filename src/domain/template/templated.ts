import type { Contract } from '../vocabulary.ts'
import { parameterOf } from '../wire.ts'

/** What may stand in a template, or in a row that is made from one: what an engineer sets, not the runtime. */
export function isTemplated(contract: Contract, parameter: string): boolean {
  const field = parameterOf(contract, parameter)?.field
  return field === undefined || (field.name !== 'id' && field.runtime !== true)
}
