import { nearest } from '#domain/nearest.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { mintUlid } from '#domain/ulid.ts'
import { about, changesIn, type Draft, draftOf, isSameRecord, lack, type Lists, textOf } from './draft.ts'
import {
  labelOf,
  type PlantKind,
  plantKindNames,
  plantKindOf,
  type PlantRecord,
  type PlantValue,
} from './kinds.ts'
import { place, settlePaths } from './paths.ts'
import { type PlantRow, placeOf } from './read-rows.ts'

export interface PlannedRow {
  readonly kind: PlantKind
  readonly row: number
  readonly outcome: 'created' | 'updated' | 'unchanged'
  readonly id: string
  readonly label: string
}

export interface Plan {
  readonly rows: readonly PlannedRow[]
  readonly errors: readonly Finding<ErrorRule>[]
  /** The records to write: those that rows create or change, and the places below a renamed one. */
  readonly changed: Readonly<Record<PlantKind, readonly PlantRecord[]>>
}

/** Works out what rows make of the lists. Pure, but for the ids that it mints. */
export function planImport(before: Lists, rows: readonly PlantRow[], now: number): Plan {
  const draft = draftOf(before)
  const outcomes = plantKindNames.map((kind) =>
    applyAll(
      draft,
      rows.filter((row) => row.kind === kind),
      now,
    ),
  )
  const applied = outcomes.flatMap((outcome) => outcome.applied)
  const lost = new Set(settlePaths(draft))
  const errors = [
    ...outcomes.flatMap((outcome) => outcome.errors),
    ...applied.flatMap((each) => faultsOf(draft, lost, each)),
    ...twice(applied),
  ]
  return {
    rows: applied.map(({ row: { kind, row }, id }) => {
      const [old, record] = [before[kind].get(id), draft.lists[kind].get(id)]
      const isSame = record !== undefined && isSameRecord(kind, old, record)
      const outcome = old === undefined ? 'created' : isSame ? 'unchanged' : 'updated'
      return { kind, row, outcome, id, label: record === undefined ? '' : labelOf(kind, record) }
    }),
    errors: errors.map((error, index) => (index < NEAREST_FOR ? withNearest(draft, error) : error)),
    changed: changesIn(before, draft.lists),
  }
}

/** Finding what was probably meant compares with every label there is. */
const NEAREST_FOR = 20

function withNearest({ lists }: Draft, error: Finding<ErrorRule>): Finding<ErrorRule> {
  const { target, given } = error.params
  const kind = plantKindNames.find((each) => plantKindOf(each).target === target)
  if (error.rule !== 'reference.unknown' || kind === undefined) return error
  const labels = [...lists[kind].values()].map((record) => labelOf(kind, record))
  const found = nearest(String(given), labels)
  return found === null ? error : { ...error, params: { ...error.params, nearest: found } }
}

interface Applied {
  readonly row: PlantRow
  readonly id: string
}

interface AppliedRows {
  readonly applied: readonly Applied[]
  readonly errors: readonly Finding<ErrorRule>[]
}

/** Applies the rows of one kind. A place may stand before the one it lies in, so what fails is tried again after it. */
function applyAll(draft: Draft, rows: readonly PlantRow[], now: number): AppliedRows {
  const applied: Applied[] = []
  const failed: { readonly row: PlantRow; readonly errors: readonly Finding<ErrorRule>[] }[] = []
  for (const row of rows) {
    const outcome = applyRow(draft, row, now)
    if (typeof outcome === 'string') applied.push({ row, id: outcome })
    else failed.push({ row, errors: outcome })
  }
  if (applied.length === 0 || failed.length === 0) {
    return { applied, errors: failed.flatMap(({ errors }) => errors) }
  }
  const rest = applyAll(
    draft,
    failed.map(({ row }) => row),
    now,
  )
  return { applied: [...applied, ...rest.applied], errors: rest.errors }
}

/** Applies one row: answers the id of its record, or why it cannot be applied. */
function applyRow(draft: Draft, row: PlantRow, now: number): string | readonly Finding<ErrorRule>[] {
  const { kind, sent } = row
  const sentId = textOf(sent['id'])
  const known = sentId === null ? undefined : draft.lists[kind].get(sentId)
  const placed = place(draft, row, known)
  if ('errors' in placed) return placed.errors
  const says: Readonly<Record<string, PlantValue>> = { ...sent, ...placed.says }
  const { label: property } = plantKindOf(kind)
  const label = textOf(says[property] ?? known?.[property])
  const called = label === null ? [] : draft.called(kind, label)
  if (sentId === null && called.length > 1) {
    const params = { given: label ?? '', count: called.length }
    return [about(kind, placeOf(kind, row.row, property), 'reference.ambiguous', params)]
  }
  const existing = known ?? draft.lists[kind].get(sentId === null ? (called[0] ?? '') : '')
  const record: PlantRecord = {
    ...defaultsOf(kind),
    ...existing,
    ...says,
    id: sentId ?? existing?.id ?? mintUlid(now),
  }
  const lacking = Object.entries(plantKindOf(kind).properties).filter(
    ([name, { type }]) =>
      record[name] === undefined || (name === property && type === 'text' && !record[name]),
  )
  if (lacking.length > 0) return lacking.map(([name]) => lack(row, name))
  draft.put(kind, record)
  return record.id
}

function defaultsOf(kind: PlantKind): Readonly<Record<string, PlantValue>> {
  const entries = Object.entries(plantKindOf(kind).properties)
  return Object.fromEntries(
    entries.flatMap(([name, property]) => (property.default === undefined ? [] : [[name, property.default]])),
  )
}

/** A path must fit into an index of the database, together with another one. */
const PATH_BYTES = 900

/** What is wrong with a record now that all rows are applied. */
function faultsOf(
  draft: Draft,
  lost: ReadonlySet<string>,
  { row, id }: Applied,
): readonly Finding<ErrorRule>[] {
  const { kind } = row
  const record = draft.lists[kind].get(id)
  if (record === undefined) return []
  const { label: property, properties } = plantKindOf(kind)
  const label = labelOf(kind, record)
  const at = (name: string) => placeOf(kind, row.row, name)
  const bytes = new TextEncoder().encode(label).byteLength
  const count = property === 'path' ? draft.called(kind, label).length : 1
  const dangling = Object.entries(properties).filter(([name, { to }]) => {
    const value = textOf(record[name])
    return to !== undefined && value !== null && !draft.lists[to].has(value)
  })
  return [
    ...dangling.map(([name, { to = kind }]) =>
      about(to, at(name), 'reference.unknown', { given: String(record[name]) }),
    ),
    ...(count > 1 ? [about(kind, at(property), 'reference.ambiguous', { given: label, count })] : []),
    ...(bytes > PATH_BYTES
      ? [about(kind, at(property), 'text.tooLong', { length: bytes, limit: PATH_BYTES })]
      : []),
    ...(kind === 'locations' && lost.has(id)
      ? [about(kind, at('parentId'), 'reference.contradictory', { id: label, label })]
      : []),
  ]
}

/** Two rows about one record: which of them is meant is not for us to say. */
function twice(applied: readonly Applied[]): readonly Finding<ErrorRule>[] {
  const seen = new Set<string>()
  return applied.flatMap(({ row: { kind, row }, id }) => {
    const name = `${kind} ${id}`
    if (seen.has(name))
      return [about(kind, placeOf(kind, row, 'id'), 'reference.ambiguous', { given: id, count: 2 })]
    seen.add(name)
    return []
  })
}
