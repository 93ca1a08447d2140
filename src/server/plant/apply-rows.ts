import { type PlantKind, plantKindOf, type PlantRecord, type PlantValue } from '#domain/plant-kinds.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { mintUlid } from '#domain/ulid.ts'
import { inTurns, type Pause } from '../bulk/course.ts'
import { about, type Draft, lack, textOf } from './draft.ts'
import { place } from './paths.ts'
import type { PlantRow } from './read-rows.ts'

export interface Applied {
  readonly row: PlantRow
  readonly id: string
}

export interface AppliedRows {
  readonly applied: readonly Applied[]
  readonly failed: readonly { readonly row: PlantRow; readonly errors: readonly Finding<ErrorRule>[] }[]
}

/** Applies the rows of one kind. A place may stand before the one it lies in, so what fails is tried again after it. */
export async function applyAll(
  draft: Draft,
  rows: readonly PlantRow[],
  now: number,
  pause: Pause,
): Promise<AppliedRows> {
  const applied: Applied[] = []
  for (let pending = rows; ; ) {
    const failed: AppliedRows['failed'][number][] = []
    await inTurns(pending, pause, (row) => {
      const outcome = applyRow(draft, row, now)
      if (typeof outcome === 'string') applied.push({ row, id: outcome })
      else failed.push({ row, errors: outcome })
    })
    if (failed.length === 0 || failed.length === pending.length) return { applied, failed }
    pending = failed.map(({ row }) => row)
  }
}

/** Applies one row: answers the id of its record, or why it cannot be applied. */
function applyRow(draft: Draft, told: PlantRow, now: number): string | readonly Finding<ErrorRule>[] {
  const named = withIds(draft, told)
  if ('errors' in named) return named.errors
  const { row } = named
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
    return [about(kind, property, 'reference.ambiguous', { given: label ?? '', count: called.length })]
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

type Named = { readonly row: PlantRow } | { readonly errors: readonly Finding<ErrorRule>[] }

/** Puts ids in place of the paths and names by which a row means other records. */
function withIds(draft: Draft, row: PlantRow): Named {
  const sent = { ...row.sent }
  const errors: Finding<ErrorRule>[] = []
  for (const [name, { to, by }] of Object.entries(plantKindOf(row.kind).properties)) {
    if (to === undefined || by === undefined || sent[by] === undefined) continue
    const given = textOf(sent[by])
    delete sent[by]
    const told = textOf(sent[name])
    const [id, ...others] = given === null ? [] : draft.called(to, given.replace(/^\/+|\/+$/g, ''))
    if (given === null) sent[name] ??= null
    else if (id === undefined) errors.push(about(to, by, 'reference.unknown', { given }))
    else if (others.length > 0 && told === null) {
      errors.push(about(to, by, 'reference.ambiguous', { given, count: others.length + 1 }))
    } else if (told !== null && told !== id && !others.includes(told)) {
      errors.push(about(to, by, 'reference.contradictory', { id: told, label: given }))
    } else sent[name] = told ?? id
  }
  return errors.length > 0 ? { errors } : { row: { ...row, sent } }
}

function defaultsOf(kind: PlantKind): Readonly<Record<string, PlantValue>> {
  const entries = Object.entries(plantKindOf(kind).properties)
  return Object.fromEntries(
    entries.flatMap(([name, property]) => (property.default === undefined ? [] : [[name, property.default]])),
  )
}
