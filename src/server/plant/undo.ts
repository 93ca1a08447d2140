import {
  labelOf,
  type PlantKind,
  plantKindNames,
  plantKindOf,
  type PlantRecord,
} from '#domain/plant-kinds.ts'
import type { KeptRule } from '#domain/rules.ts'
import type { Pause } from '../bulk/course.ts'
import type { PlantChange } from '../database/plant-changes.ts'
import { isSameRecord, type Lists, textOf } from './draft.ts'
import { planSound } from './plan.ts'
import { columnsOf, type PlantRow } from './read-rows.ts'

/** What became of undoing one record's part of a change set. */
export interface PlantUndone {
  readonly id: string
  readonly name: string
  /** Why it stays as it is; null where it is undone. */
  readonly kept: KeptRule | null
}

export interface PlantUndo {
  readonly changes: readonly PlantChange[]
  readonly records: readonly PlantUndone[]
}

/** Brings back what a change set deleted and takes back what it changed, where nobody has changed it since. */
export async function undoChanged(
  now: Lists,
  past: readonly PlantChange[],
  moment: number,
  pause: Pause,
): Promise<PlantUndo> {
  const told = past.filter((change) => change.before !== null && !isFollower(change))
  const [able, edited] = [
    told.filter((change) => isAsLeft(now, change)),
    told.filter((change) => !isAsLeft(now, change)),
  ]
  const byRow = new Map(able.map((change, index) => [rowOf(change, index + 1), change]))
  const plan = await planSound(now, [...byRow.keys()], moment, pause)
  return {
    changes: plan.changes,
    records: [
      ...edited.map((change) => kept(change, 'kept.changed')),
      ...plan.rows.flatMap(({ row, outcome }) => {
        const change = byRow.get(row)
        if (change === undefined) return []
        return outcome === 'refused' ? kept(change, 'kept.taken') : done(change)
      }),
    ],
  }
}

/** Takes away what a change set created, where nobody has changed it since and nothing refers to it. */
export function undoCreated(
  now: Lists,
  past: readonly PlantChange[],
  isUsed: (kind: PlantKind, id: string) => boolean,
): PlantUndo {
  const created = past.filter(({ before }) => before === null)
  const isThere = created.filter((change) => isAsLeft(now, change))
  const free = withoutReferrers(
    now,
    isThere.filter(({ kind, id }) => !isUsed(kind, id)),
  )
  const [going, there] = [new Set(free), new Set(isThere)]
  return {
    changes: free.flatMap(({ kind, id }) => {
      const before = now[kind].get(id)
      return before === undefined ? [] : [{ kind, id, before, after: null }]
    }),
    records: created.map((change) => {
      if (going.has(change)) return done(change)
      if (there.has(change)) return kept(change, 'kept.referred')
      return kept(change, now[change.kind].has(change.id) ? 'kept.changed' : 'kept.gone')
    }),
  }
}

/** Those of the records to which no record refers that stays. */
function withoutReferrers(now: Lists, going: readonly PlantChange[]): readonly PlantChange[] {
  const referrers = referrersIn(now)
  const ids = new Set(going.map(({ id }) => id))
  const keep = new Set<string>()
  for (const [referred, by] of referrers) {
    if (ids.has(referred) && by.some((each) => !ids.has(each))) keep.add(referred)
  }
  // What stays keeps what it refers to, in turn.
  for (let grown = keep.size > 0; grown; ) {
    const before = keep.size
    for (const id of ids) {
      if (!keep.has(id) && (referrers.get(id) ?? []).some((each) => keep.has(each))) keep.add(id)
    }
    grown = keep.size > before
  }
  return going.filter(({ id }) => !keep.has(id))
}

/** Record -> the records of the plant that refer to it, by their ids. */
function referrersIn(lists: Lists): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const kind of plantKindNames) {
    const names = Object.entries(plantKindOf(kind).properties).flatMap(([name, { to }]) =>
      to === undefined ? [] : [name],
    )
    for (const record of lists[kind].values()) {
      for (const referred of names.flatMap((name) => textOf(record[name]) ?? [])) {
        const by = found.get(referred)
        if (by === undefined) found.set(referred, [record.id])
        else by.push(record.id)
      }
    }
  }
  return found
}

/** It changed only because the place it lies in did, and follows that one back. */
function isFollower({ kind, before, after }: PlantChange): boolean {
  return (
    before !== null && after !== null && isSameRecord(kind, pathless(kind, before), pathless(kind, after))
  )
}

function isAsLeft(now: Lists, { kind, id, after }: PlantChange): boolean {
  const current = now[kind].get(id)
  if (after === null || current === undefined) return after === null && current === undefined
  return isSameRecord(kind, pathless(kind, current), pathless(kind, after))
}

/** A place's path follows from where it lies, and changes with the names above it. */
function pathless(kind: PlantKind, record: PlantRecord): PlantRecord {
  return kind === 'locations' ? { ...record, path: null } : record
}

function rowOf({ kind, before }: PlantChange, row: number): PlantRow {
  const names = Object.keys(columnsOf(kind)).filter((name) => before?.[name] !== undefined)
  const own = kind === 'locations' ? names.filter((name) => name !== 'path') : names
  const sent = Object.fromEntries(own.map((name) => [name, before?.[name] ?? null]))
  return { kind, file: null, row, sent, given: sent, faults: [] }
}

function done(change: PlantChange): PlantUndone {
  return { id: change.id, name: nameOf(change), kept: null }
}

function kept(change: PlantChange, rule: KeptRule): PlantUndone {
  return { id: change.id, name: nameOf(change), kept: rule }
}

function nameOf({ kind, before, after }: PlantChange): string {
  const record = after ?? before
  return record === null ? '' : labelOf(kind, record)
}
