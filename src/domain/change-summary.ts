import { type FieldName, fieldNames, type InventoryOperation } from './catalogue/index.ts'
import { isSame } from './diff.ts'

/** What a change set did to operations and templates, in short: enough to call it by its name in a list. */
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
  const tally = createTally()
  tally.add(pairs)
  return tally.summary()
}

export interface Tally {
  readonly add: (pairs: readonly RecordPair[]) => void
  /** Of what is no operation. */
  readonly addNames: (names: readonly string[]) => void
  readonly summary: () => ChangeSummary
}

/** Sums up a change set some records at a time: nothing is kept of a value but that it differs. */
export function createTally(): Tally {
  const names: string[] = []
  const fields = new Set<FieldName>()
  const states = new Set<boolean>()
  let values = 0
  const addNames = (some: readonly string[]) => names.push(...some.slice(0, MOST_NAMES - names.length))
  return {
    addNames,
    add: (pairs) => {
      for (const pair of pairs) {
        addNames([nameOf(pair)].flatMap((name) => name ?? []))
        states.add(pair.after?.operation.enabled === true)
        const differing = differingIn(pair)
        for (const name of differing) fields.add(name)
        values += differing.length
      }
    },
    summary: () => {
      const [state = null] = states
      const isSwitch = fields.size === 1 && fields.has('enabled') && states.size === 1
      return {
        names,
        fields: fieldNames.filter((name) => fields.has(name)).slice(0, MOST_FIELDS),
        values,
        enabled: isSwitch ? state : null,
      }
    },
  }
}

export function nameOf({ before, after }: RecordPair): string | null {
  return (after ?? before)?.operation.name ?? null
}

function differingIn({ before, after }: RecordPair): readonly FieldName[] {
  if (before === null || after === null) return []
  return fieldNames.filter((name) => !isSame(before.operation[name], after.operation[name]))
}

/** How many operations a change set touched. */
export function operationsIn({ counts }: { readonly counts: Readonly<Record<string, number>> }): number {
  const { created = 0, updated = 0, deleted = 0 } = counts
  return created + updated + deleted
}
