import type { PlantOutcome } from '#domain/plant-import.ts'
import {
  labelOf,
  type PlantKind,
  plantKindNames,
  plantKindOf,
  type PlantRecord,
  type PlantValue,
} from '#domain/plant-kinds.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { inTurns, type Pause } from '../bulk/course.ts'
import type { PlantChange } from '../database/plant-changes.ts'
import { type AppliedRows, applyAll } from './apply-rows.ts'
import { changesIn, type Draft, draftOf, type Lists } from './draft.ts'
import { faultsOf, twice, withNearest } from './faults.ts'
import { settlePaths } from './paths.ts'
import type { PlantRow } from './read-rows.ts'

export interface PlannedRow {
  readonly row: PlantRow
  readonly outcome: PlantOutcome
  /** The id that its record has or gets; null where it is refused. */
  readonly id: string | null
  readonly isNew: boolean
  readonly label: string
  readonly changes: Readonly<Record<string, readonly [PlantValue, PlantValue]>>
  readonly errors: readonly Finding<ErrorRule>[]
}

export interface Plan {
  /** List by list, as they came. */
  readonly rows: readonly PlannedRow[]
  /** What becomes of the records: those that rows create or change, and the places below a renamed one. */
  readonly changes: readonly PlantChange[]
}

/** Works out what rows make of the lists. Pure, but for the ids that it mints; what a pause throws ends it. */
export async function planImport(
  before: Lists,
  rows: readonly PlantRow[],
  now: number,
  pause: Pause,
): Promise<Plan> {
  const draft = draftOf(before)
  const outcomes: AppliedRows[] = []
  for (const kind of plantKindNames) {
    const own = rows.filter((row) => row.kind === kind)
    outcomes.push(await applyAll(draft, own, now, pause))
  }
  const applied = outcomes.flatMap((outcome) => outcome.applied)
  const ids = new Map(applied.map(({ row, id }) => [row, id]))
  const failed = outcomes.flatMap((outcome) => outcome.failed)
  const errors = await errorsByRow(draft, rows, { applied, failed }, pause)
  const inOrder = plantKindNames.flatMap((kind) => rows.filter((row) => row.kind === kind))
  return {
    rows: await inTurns(inOrder, pause, (row) =>
      describe(before, draft, row, ids.get(row), errors.get(row) ?? []),
    ),
    changes: changesIn(before, draft.lists),
  }
}

/**
 * As `planImport`, but for the rows that are refused, and those that need them: what the others do without them. Answers
 * all rows.
 */
export async function planSound(
  before: Lists,
  rows: readonly PlantRow[],
  now: number,
  pause: Pause,
): Promise<Plan> {
  const plan = await planImport(before, rows, now, pause)
  const refused = plan.rows.filter(({ outcome }) => outcome === 'refused')
  if (refused.length === 0) return plan
  const without = new Set(refused.map(({ row }) => row))
  const sound = rows.filter((row) => !without.has(row))
  const rest = await planSound(before, sound, now, pause)
  const byRow = new Map([...refused, ...rest.rows].map((planned) => [planned.row, planned]))
  return { rows: plan.rows.map((planned) => byRow.get(planned.row) ?? planned), changes: rest.changes }
}

async function errorsByRow(
  draft: Draft,
  rows: readonly PlantRow[],
  { applied, failed }: AppliedRows,
  pause: Pause,
): Promise<ReadonlyMap<PlantRow, readonly Finding<ErrorRule>[]>> {
  const lost = new Set(settlePaths(draft))
  const found: AppliedRows['failed'] = [
    ...rows.map((row) => ({ row, errors: row.faults })),
    ...failed,
    ...(await inTurns(applied, pause, (each) => ({ row: each.row, errors: faultsOf(draft, lost, each) }))),
    ...twice(applied),
  ]
  const byRow = new Map<PlantRow, readonly Finding<ErrorRule>[]>()
  const improve = withNearest(draft)
  for (const { row, errors } of found) {
    if (errors.length > 0) byRow.set(row, [...(byRow.get(row) ?? []), ...errors.map(improve)])
  }
  return byRow
}

function describe(
  before: Lists,
  draft: Draft,
  row: PlantRow,
  id: string | undefined,
  errors: readonly Finding<ErrorRule>[],
): PlannedRow {
  const { kind, sent } = row
  const old = before[kind].get(id ?? '')
  const record = draft.lists[kind].get(id ?? '')
  const label =
    record === undefined ? String(sent[plantKindOf(kind).label] ?? sent['name'] ?? '') : labelOf(kind, record)
  const isNew = old === undefined
  if (record === undefined || errors.length > 0) {
    return { row, outcome: 'refused', id: old?.id ?? null, isNew, label, changes: {}, errors }
  }
  const changes = differing(kind, old, record)
  const outcome = isNew ? 'created' : Object.keys(changes).length === 0 ? 'unchanged' : 'updated'
  return { row, outcome, id: record.id, isNew, label, changes, errors }
}

/** What differs; of a new record, what it has but its id. */
function differing(
  kind: PlantKind,
  old: PlantRecord | undefined,
  record: PlantRecord,
): PlannedRow['changes'] {
  const names = Object.keys(plantKindOf(kind).properties).filter((name) => name !== 'id')
  const pairs = names.map((name) => [name, [old?.[name] ?? null, record[name] ?? null] as const] as const)
  return Object.fromEntries(pairs.filter(([, [from, to]]) => from !== to))
}
