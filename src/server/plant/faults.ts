import { nearestLabel } from '#domain/nearest-label.ts'
import { labelOf, type PlantKind, plantKindOf, plantKindOfTarget } from '#domain/plant-kinds.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import type { Applied, AppliedRows } from './apply-rows.ts'
import { about, type Draft, textOf } from './draft.ts'

/** A path must fit into an index of the database, together with another one. */
const PATH_BYTES = 900

/** What is wrong with a record now that all rows are applied. `lost`: the places that lie in themselves. */
export function faultsOf(
  draft: Draft,
  lost: ReadonlySet<string>,
  { row: { kind }, id }: Applied,
): readonly Finding<ErrorRule>[] {
  const record = draft.lists[kind].get(id)
  if (record === undefined) return []
  const { label: property, properties } = plantKindOf(kind)
  const label = labelOf(kind, record)
  const bytes = new TextEncoder().encode(label).byteLength
  const count = property === 'path' ? draft.called(kind, label).length : 1
  const dangling = Object.entries(properties).filter(([name, { to }]) => {
    const value = textOf(record[name])
    return to !== undefined && value !== null && !draft.lists[to].has(value)
  })
  return [
    ...dangling.map(([name, { to = kind }]) =>
      about(to, name, 'reference.unknown', { given: String(record[name]) }),
    ),
    ...(count > 1 ? [about(kind, property, 'reference.ambiguous', { given: label, count })] : []),
    ...(bytes > PATH_BYTES
      ? [about(kind, property, 'text.tooLong', { length: bytes, limit: PATH_BYTES })]
      : []),
    ...(kind === 'locations' && lost.has(id)
      ? [about(kind, 'parentId', 'reference.contradictory', { id: label, label })]
      : []),
  ]
}

/** Two rows about one record: which of them is meant is not for us to say. */
export function twice(applied: readonly Applied[]): AppliedRows['failed'] {
  const seen = new Map<string, number>()
  return applied.flatMap(({ row, id }) => {
    const name = `${row.kind} ${id}`
    const before = seen.get(name)
    if (before !== undefined) return [{ row, errors: [about(row.kind, '', 'row.twice', { row: before })] }]
    seen.set(name, row.row)
    return []
  })
}

/** Finding what was probably meant compares with every label there is. */
const NEAREST_FOR = 50

/** Names what was probably meant by what is not there, in the first errors that say something else. */
export function withNearest({ lists }: Draft): (error: Finding<ErrorRule>) => Finding<ErrorRule> {
  const found = new Map<string, string | null>()
  return (error) => {
    const { target, given } = error.params
    const kind = plantKindOfTarget(target)
    if (error.rule !== 'reference.unknown' || kind === null) return error
    const name = `${kind} ${String(given)}`
    if (!found.has(name) && found.size < NEAREST_FOR) found.set(name, nearestIn(lists, kind, String(given)))
    const near = found.get(name) ?? null
    return near === null ? error : { ...error, params: { ...error.params, nearest: near } }
  }
}

function nearestIn(lists: Draft['lists'], kind: PlantKind, given: string): string | null {
  const labels = [...lists[kind].values()].map((record) => ({
    label: labelOf(kind, record),
    also: textOf(record['symbol']) ?? undefined,
  }))
  return nearestLabel(given, labels)
}
