import { fieldsOf, type InventoryOperation } from './catalogue/index.ts'
import type { PartialOperation } from './operation.ts'
import type { Contract } from './vocabulary.ts'

/**
 * What a save sends to make an earlier version the current one: all that an engineer sets, not what the runtime writes.
 * What it refers to is named by id alone where there is one, since it may have been renamed.
 */
export function toRestore(contract: Contract, version: InventoryOperation): PartialOperation {
  const restored = fieldsOf(contract).filter(({ name, runtime }) => name !== 'id' && runtime !== true)
  // Sound: every value is the version's own; only the readable half of a reference is left out.
  return Object.fromEntries(
    restored.map(({ name }) => {
      const value = version[name]
      const isNamed = typeof value === 'object' && value !== null && value.id !== null
      return [name, isNamed ? { ...value, label: null } : value]
    }),
  )
}
