import { type FieldName, fieldNames, type InventoryOperation } from './catalogue/index.ts'
import { isSame } from './diff.ts'

/** What a change set did to operations, in short: enough to call it by its name in a list. */
export interface ChangeSummary {
  /** Of the first few records: as they are called afterwards, or were called before they were deleted. */
  readonly names: readonly string[]
  /** The first few fields that differ in the records that were there before and after, in the catalogue's order. */
  readonly fields: readonly FieldName[]
  /** How many values of such records differ. */
  readonly values: number
  /** What all of them were switched to, where nothing but `enabled` differs. */
  readonly enabled: boolean | null
}

/** One record's part in a change set: null where it was not there before, or is not there afterwards. */
export interface RecordPair {
  readonly before: { readonly operation: InventoryOperation } | null
  readonly after: { readonly operation: InventoryOperation } | null
}

const MOST_NAMES = 3
const MOST_FIELDS = 6

export function summarise(pairs: readonly RecordPair[]): ChangeSummary {
  const { fields, values } = differing(pairs)
  return {
    names: pairs.slice(0, MOST_NAMES).flatMap((pair) => nameOf(pair) ?? []),
    fields: fieldNames.filter((name) => fields.has(name)).slice(0, MOST_FIELDS),
    values,
    enabled: fields.size === 1 && fields.has('enabled') ? switchedTo(pairs) : null,
  }
}

export function nameOf({ before, after }: RecordPair): string | null {
  return (after ?? before)?.operation.name ?? null
}

/** Thousands of records at once: nothing is kept of a value but that it differs. */
function differing(pairs: readonly RecordPair[]) {
  const fields = new Set<FieldName>()
  let values = 0
  for (const { before, after } of pairs) {
    if (before === null || after === null) continue
    for (const name of fieldNames) {
      if (isSame(before.operation[name], after.operation[name])) continue
      fields.add(name)
      values += 1
    }
  }
  return { fields, values }
}

function switchedTo(pairs: readonly RecordPair[]): boolean | null {
  const states = new Set(pairs.map(({ after }) => after?.operation.enabled === true))
  const [state] = states
  return states.size === 1 && state !== undefined ? state : null
}
