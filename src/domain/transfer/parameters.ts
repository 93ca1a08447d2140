import type { Field, InventoryOperation } from '../catalogue/index.ts'
import { isSame } from '../diff.ts'
import { applies, settle } from '../operation.ts'
import type { Contract } from '../vocabulary.ts'
import { parametersOf, toWire, type WireRecord } from '../wire.ts'

/**
 * The parameters that would save this record elsewhere, its id first: all of the contract, or only those that differ from
 * what `newInventoryOperation` gives, each reference then by its readable half. What does not apply is null.
 */
export function parametersFor(
  contract: Contract,
  record: InventoryOperation,
  which: 'all' | 'changed',
): WireRecord {
  const settled = settle(contract, record)
  const { id = null, ...wire } = toWire(contract, settled)
  if (which === 'all') return { id, ...wire }
  const kept = parametersOf(contract).filter(
    ({ name, field, half }) =>
      name !== 'id' &&
      isChanged(field, settled) &&
      (half === null || half === readableHalf(settled[field.name])),
  )
  return {
    ...(id === null ? {} : { id }),
    ...Object.fromEntries(kept.map(({ name }) => [name, wire[name] ?? null])),
  }
}

function isChanged(field: Field, record: InventoryOperation): boolean {
  return applies(field, record) && !isSame(record[field.name], field.default ?? null)
}

function readableHalf(reference: InventoryOperation[keyof InventoryOperation]): 'id' | 'label' {
  return typeof reference === 'object' && reference?.label == null ? 'id' : 'label'
}
