import { diff } from '../diff.ts'
import { judge, type Judged } from '../judge.ts'
import { template } from '../operation.ts'
import type { PlantIndex } from '../plant-lookup.ts'
import type { ErrorRule, Finding, NoticeRule, WarningRule } from '../rules.ts'
import type { SavedOperation } from '../saved.ts'
import type { Contract } from '../vocabulary.ts'
import { toWire, type WireRecord, type WireValue, wireNamesOf } from '../wire.ts'
import { fieldsOf, type InventoryOperation } from '../catalogue/index.ts'
import type { ImportOutcome } from './import.ts'
import type { FileRow } from './open.ts'

export interface Judging {
  readonly contract: Contract
  readonly plant: PlantIndex
}

/** What a row makes of the record that it is about, or of none. */
export interface PlannedRow {
  readonly outcome: ImportOutcome
  readonly errors: readonly Finding<ErrorRule>[]
  readonly warnings: readonly Finding<WarningRule | NoticeRule>[]
  readonly changes: Readonly<Record<string, readonly [WireValue, WireValue]>>
  /** What is to be stored; null: nothing. */
  readonly operation: InventoryOperation | null
  /** Whether nothing is missing then. */
  readonly isComplete: boolean
}

/** A row about a record that is there. What the row repeats of it is not looked at again. */
export function planChange({ contract, plant }: Judging, row: FileRow, stored: SavedOperation): PlannedRow {
  const before = toWire(contract, stored.operation)
  const sent = differing(saying(contract, row.sent), before)
  if (row.faults.length > 0) return refusedRow(row.faults)
  if (Object.keys(sent).length === 0) return unchanged
  const judged = judge(contract, plant, stored.operation, sent)
  if (judged.record === undefined) return refusedRow(judged.errors, judged.warnings)
  const operation = { ...judged.record, id: stored.operation.id }
  if (diff(stored.operation, operation).length === 0) return { ...unchanged, warnings: judged.notices }
  return planned('update', judged, operation, changesBetween(before, toWire(contract, operation)))
}

/** A row about a record that is not there yet. */
export function planCreation({ contract, plant }: Judging, row: FileRow): PlannedRow {
  if (row.faults.length > 0) return refusedRow(row.faults)
  const { record, wire } = blanks[contract]
  const judged = judge(contract, plant, record, saying(contract, row.sent))
  if (judged.record === undefined) return refusedRow(judged.errors, judged.warnings)
  return planned('create', judged, judged.record, changesBetween(wire, toWire(contract, judged.record)))
}

export function refusedRow(
  errors: readonly Finding<ErrorRule>[],
  warnings: readonly Finding<WarningRule>[] = [],
): PlannedRow {
  return { ...unchanged, outcome: 'refused', errors, warnings }
}

/** Whether a change is nothing but another name, or nothing but another route. */
export function isRename(planned: PlannedRow): boolean {
  return (
    isNamed(planned) ||
    (planned.outcome === 'update' && Object.keys(planned.changes).every((name) => route.has(name)))
  )
}

/** A change of a record that its id tells is called by what it is: another name is a rename, another route an update. */
export function asRename(planned: PlannedRow): PlannedRow {
  return isNamed(planned) ? { ...planned, outcome: 'rename' } : planned
}

function isNamed({ outcome, changes }: PlannedRow): boolean {
  return outcome === 'update' && Object.keys(changes).every((name) => name === 'name')
}

const route: ReadonlySet<string> = new Set([
  'sourceLocationId',
  'sourceLocationPath',
  'destinationLocationId',
  'destinationLocationPath',
])

/** Made once: thousands of rows begin from them. */
const blanks = { '2025-03': blankOf('2025-03'), '2025-09': blankOf('2025-09') } satisfies Record<
  Contract,
  object
>

function blankOf(contract: Contract) {
  const record = template(contract)
  return { record, wire: toWire(contract, record) }
}

const unchanged: PlannedRow = {
  outcome: 'unchanged',
  errors: [],
  warnings: [],
  changes: {},
  operation: null,
  isComplete: true,
}

function planned(
  outcome: 'create' | 'update',
  { warnings, notices }: Judged,
  operation: InventoryOperation,
  changes: PlannedRow['changes'],
): PlannedRow {
  return {
    outcome,
    errors: [],
    warnings: [...warnings, ...notices],
    changes,
    operation,
    isComplete: warnings.length === 0,
  }
}

/**
 * What a row says. An empty half of a reference says nothing beside a filled one, and a choice cannot be empty: what is
 * stored stays, and a new record takes the default.
 */
function saying(contract: Contract, sent: WireRecord): WireRecord {
  const silent = new Set<string>()
  for (const { isChoice, names } of spellings[contract]) {
    if (!isChoice && !names.some((name) => sent[name] != null)) continue
    for (const name of names) if (sent[name] === null) silent.add(name)
  }
  if (silent.size === 0) return sent
  const said: Record<string, WireValue> = {}
  for (const [name, value] of Object.entries(sent)) if (!silent.has(name)) said[name] = value
  return said
}

/** The wire names of each field that an empty value may say nothing of. */
const spellings = { '2025-03': spellingsOf('2025-03'), '2025-09': spellingsOf('2025-09') } satisfies Record<
  Contract,
  object
>

function spellingsOf(contract: Contract) {
  return fieldsOf(contract)
    .filter(({ kind }) => kind === 'choice' || kind === 'reference')
    .map((field) => ({ isChoice: field.kind === 'choice', names: wireNamesOf(field) }))
}

/** One spelling of a reference that is stored so says nothing against the other. */
function differing(sent: WireRecord, before: WireRecord): WireRecord {
  const differing: Record<string, WireValue> = {}
  for (const [name, value] of Object.entries(sent)) {
    if (name !== 'id' && value !== before[name]) differing[name] = value
  }
  return differing
}

function changesBetween(before: WireRecord, after: WireRecord): PlannedRow['changes'] {
  const changed = Object.keys(after).filter((name) => after[name] !== before[name] && name !== 'id')
  return Object.fromEntries(changed.map((name) => [name, [before[name] ?? null, after[name] ?? null]]))
}
