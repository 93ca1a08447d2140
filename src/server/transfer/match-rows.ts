import { plantOf } from '../database/plant.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Corrections } from '#domain/transfer/import.ts'
import { isMatch, type MatchFacts, type MatchKey, matchKeyOf, nameOfKey } from '#domain/transfer/match.ts'
import type { FileRow, ImportFile } from '#domain/transfer/open.ts'
import type { Access } from '../bulk/plan.ts'
import { existingIds, factsOfNames } from '../database/match-facts.ts'
import { batchesOf } from './batches.ts'

/** The record that a row is about. */
export type Target =
  | { readonly kind: 'record'; readonly id: string; readonly unknownId: string | null }
  | { readonly kind: 'none'; readonly id: string | null; readonly mayRename: boolean }
  | { readonly kind: 'many'; readonly candidates: readonly MatchFacts[] }
  | { readonly kind: 'twice'; readonly row: number }
  | { readonly kind: 'unnamed' }

export interface Matched {
  readonly plant: PlantIndex
  /** One for each row of the file, in its order. */
  readonly targets: readonly Target[]
  /** The records that rows are about. */
  readonly claimed: ReadonlySet<string>
}

/** Finds for each row the record that it is about: by id, else by name, route and type. */
export async function matchRows(
  access: Access,
  file: Pick<ImportFile, 'rows'>,
  { match = [] }: Corrections,
  pause: () => Promise<void>,
): Promise<Matched> {
  const plant = await access(plantOf)
  const asked = new Map(match.map(({ row, id }) => [row, id]))
  const targets: Target[] = []
  const seen = new Map<string, number>()
  for (const rows of batchesOf(file.rows())) {
    await pause()
    const keys = rows.map((row) => keyOf(plant, row, asked))
    const stored = await access(({ db }) => lookUp(db, keys))
    for (const [index, key] of keys.entries()) {
      const { row } = rows[index] ?? { row: 0 }
      const target =
        asked.get(row) === null ? newRecord(withoutTaken(key, stored), false) : targetOf(key, stored)
      targets.push(once(seen, row, key, target))
    }
  }
  return {
    plant,
    targets,
    claimed: new Set(targets.flatMap((each) => (each.kind === 'record' ? each.id : []))),
  }
}

/** A request may say which record is meant. */
function keyOf(
  plant: PlantIndex,
  { row, sent }: FileRow,
  asked: ReadonlyMap<number, string | null>,
): MatchKey {
  const key = matchKeyOf(plant, sent)
  return { ...key, id: asked.get(row) ?? (key.id === null ? null : detached(key.id)) }
}

/** Cut out of a file's text, an id would hold on to all of it for as long as it is kept. */
function detached(id: string): string {
  return Array.from(id).join('')
}

interface Stored {
  readonly ids: ReadonlySet<string>
  readonly byName: ReadonlyMap<string, readonly MatchFacts[]>
}

async function lookUp(db: Parameters<typeof existingIds>[0], keys: readonly MatchKey[]): Promise<Stored> {
  const ids = await existingIds(
    db,
    keys.flatMap(({ id }) => id ?? []),
  )
  const unknown = keys.filter(({ id }) => id === null || !ids.has(id))
  const names = new Set(unknown.flatMap(({ name }) => name ?? []))
  return { ids, byName: await factsOfNames(db, [...names]) }
}

/** What is to be a new record cannot have an id that is another's. */
function withoutTaken(key: MatchKey, { ids }: Stored): MatchKey {
  return key.id !== null && ids.has(key.id) ? { ...key, id: null } : key
}

function targetOf(key: MatchKey, { ids, byName }: Stored): Target {
  const { id, name } = key
  if (id !== null && ids.has(id)) return { kind: 'record', id, unknownId: null }
  if (name === null) return { kind: 'unnamed' }
  const [only, ...others] = (byName.get(name) ?? []).filter((facts) => isMatch(key, facts))
  if (only === undefined) return newRecord(key, id === null)
  if (others.length > 0) return { kind: 'many', candidates: [only, ...others] }
  return { kind: 'record', id: only.id, unknownId: id }
}

function newRecord({ id, name }: MatchKey, mayRename: boolean): Target {
  return name === null ? { kind: 'unnamed' } : { kind: 'none', id, mayRename }
}

/** Two rows about one record: which of them is meant is not for us to say. */
function once(seen: Map<string, number>, row: number, key: MatchKey, target: Target): Target {
  const name =
    target.kind === 'record' ? target.id : target.kind === 'none' ? (target.id ?? nameOfKey(key)) : null
  if (name === null) return target
  const before = seen.get(name)
  if (before !== undefined) return { kind: 'twice', row: before }
  seen.set(name, row)
  return target
}
