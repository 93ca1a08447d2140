import type { InventoryOperation } from './catalogue/index.ts'
import { operationFrom, template } from './operation.ts'
import type { Contract } from './vocabulary.ts'
import { fromWire, toWire, type WireRecord } from './wire.ts'

/** What a saved record carries besides its parameters; read-only. Dates are ISO 8601 in UTC. */
export interface Audit {
  readonly createdDate: string
  readonly createdBy: string
  /** Null until the first update. */
  readonly modifiedDate: string | null
  readonly modifiedBy: string | null
  /** Whether no warning stands: nothing is missing before it can run. */
  readonly complete: boolean
  /** Counts the record's saves from 1; the `ETag` names it. */
  readonly revision: number
}

export interface SavedOperation extends Audit {
  readonly id: string
  readonly operation: InventoryOperation
}

/** The flat object that the API answers: every parameter with both halves of each reference, then the audit fields. */
export type SavedWire = WireRecord & Audit & { readonly id: string }

export function toSavedWire(contract: Contract, saved: SavedOperation): SavedWire {
  const { operation, id, createdDate, createdBy, modifiedDate, modifiedBy, complete, revision } = saved
  const audit: Audit = { createdDate, createdBy, modifiedDate, modifiedBy, complete, revision }
  return { ...toWire(contract, operation), ...audit, id }
}

/** A list reads hundreds of records at once. */
const blanks = {
  '2025-03': template('2025-03'),
  '2025-09': template('2025-09'),
} satisfies Record<Contract, InventoryOperation>

export function fromSavedWire(contract: Contract, wire: SavedWire): SavedOperation {
  const { id, createdDate, createdBy, modifiedDate, modifiedBy, complete, revision } = wire
  const known = fromWire(contract, wire)
  const blank = blanks[contract]
  const operation = operationFrom((name) => {
    const value = known[name]
    return value === undefined ? blank[name] : value
  })
  return { id, operation, createdDate, createdBy, modifiedDate, modifiedBy, complete, revision }
}
