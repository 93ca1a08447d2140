import { type FieldName, fieldsOf, type InventoryOperation, isFieldName } from './catalogue/index.ts'
import { isEmpty, settle } from './operation.ts'
import { resolve } from './plant.ts'
import type { PlantIndex } from './plant-lookup.ts'
import { readSave } from './read-save.ts'
import { review } from './review.ts'
import type { ErrorRule, Finding } from './rules.ts'
import type { Contract } from './vocabulary.ts'
import { canonicalDecimal, toWire } from './wire.ts'

export type FieldErrors = { readonly [N in FieldName]?: Finding<ErrorRule> }

/**
 * The first error of each field of a form, as the server would find it on a save. Loads the schema library: import it
 * only when something is to be checked.
 */
export function check(contract: Contract, values: InventoryOperation, plant: PlantIndex): FieldErrors {
  const record = settle(contract, values)
  const malformed = malformedDecimals(contract, record)
  const read = readSave(contract, toWire(contract, record))
  const resolved = resolve(contract, record, plant)
  const facts = { reasonCodeType: plant.reasonCodeType(record.reasonCode?.id) }
  return firstOfEach([
    ...malformed,
    ...(read.ok ? [] : read.errors),
    ...review(contract, record, facts).errors,
    ...(resolved.ok ? [] : resolved.errors),
  ])
}

/** A decimal that travels as a number has lost its text on the wire: it is judged before. */
function malformedDecimals(contract: Contract, record: InventoryOperation): readonly Finding<ErrorRule>[] {
  return fieldsOf(contract).flatMap(({ name, kind }) => {
    const value = record[name]
    if (kind !== 'decimal' || isEmpty(value) || canonicalDecimal(String(value)) !== null) return []
    return [{ field: name, parameter: name, rule: 'number.malformed', params: { given: String(value) } }]
  })
}

function firstOfEach(findings: readonly Finding<ErrorRule>[]): FieldErrors {
  const named = findings.filter(({ field }) => field !== null && isFieldName(field))
  return Object.fromEntries(named.toReversed().map((finding) => [finding.field, finding]))
}
