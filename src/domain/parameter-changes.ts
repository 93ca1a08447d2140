import { type FieldName, fieldNames } from './catalogue/index.ts'
import type { FieldChange } from './diff.ts'
import type { Contract } from './vocabulary.ts'
import { fromWire, type WireRecord, type WireValue } from './wire.ts'

/** One parameter of a record's revision, as the API answers it. */
export interface ParameterChange {
  readonly parameter: string
  readonly before: WireValue
  readonly after: WireValue
}

/** The fields that these parameters belong to, in the catalogue's order; the halves of a reference are one change. */
export function fieldChangesOf(
  contract: Contract,
  changes: readonly ParameterChange[],
): readonly FieldChange[] {
  const [before, after] = [
    fromWire(contract, sideOf(changes, 'before')),
    fromWire(contract, sideOf(changes, 'after')),
  ]
  const changed: ReadonlySet<string> = new Set(Object.keys(after))
  return fieldNames
    .filter((name: FieldName) => changed.has(name))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}

function sideOf(changes: readonly ParameterChange[], side: 'before' | 'after'): WireRecord {
  return Object.fromEntries(changes.map((change) => [change.parameter, change[side]]))
}
