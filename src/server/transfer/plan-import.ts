import type { InventoryOperation } from '#domain/catalogue/index.ts'
import {
  type Corrections,
  type ImportCounts,
  type ImportRow,
  importOutcomes,
} from '#domain/transfer/import.ts'
import type { FileRow, ImportFile } from '#domain/transfer/open.ts'
import {
  asRename,
  isRename,
  type Judging,
  type PlannedRow,
  planChange,
  planCreation,
  refusedRow,
} from '#domain/transfer/plan-row.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Course, createBreather } from '../bulk/course.ts'
import type { Access } from '../bulk/plan.ts'
import { findOperations } from '../database/find-operations.ts'
import type { StoredOperation } from '../database/operations.ts'
import { sha256 } from '../sha256.ts'
import { batchesOf } from './batches.ts'
import { fault, toImportRow } from './describe-row.ts'
import { readUnclaimed, type Unclaimed } from './find-renamed.ts'
import { matchRows, type Target } from './match-rows.ts'
import type { PlannedImport } from './planned-import.ts'
import { createRowTexts } from './row-texts.ts'

export interface ImportWork {
  readonly contract: Contract
  readonly file: ImportFile
  readonly corrections: Corrections
  readonly course: Course
}

/** One row's part in what is to be stored. */
export interface RowChange {
  readonly before: StoredOperation | null
  readonly operation: InventoryOperation
  readonly isComplete: boolean
  /** The id that a new record is to have; null: any. */
  readonly id: string | null
}

/** Stores some rows, and answers the id of each. */
export type StoreRows = (changes: readonly RowChange[]) => Promise<readonly string[]>

/**
 * Says what each row of a file does; with `store`, does it. Reads and judges some rows at a time, and keeps of them what
 * is answered. Throws a `Problem` for what is no file of operations, and `cancelled`.
 */
export async function planImport(
  access: Access,
  { contract, file, corrections, course }: ImportWork,
  store?: StoreRows,
): Promise<Planned> {
  const pause = createBreather(course)
  const { plant, targets, claimed } = await matchRows(access, file, corrections, pause)
  const hasNew = targets.some((target) => target.kind === 'none' && target.mayRename)
  const unclaimed = hasNew ? await readUnclaimed(access, plant, claimed) : null
  const judging = { contract, plant: withFewNeighbours(plant) }
  const rows = createRowTexts()
  const tally = createTally()
  let [done, trouble]: [number, ImportRow | undefined] = [0, undefined]
  for (const batch of batchesOf(file.rows())) {
    course.onProgress(done, targets.length)
    await pause()
    const here = batch.map((row, index) => ({ row, target: targets[done + index] ?? unnamed }))
    const likely = here.map(({ row, target }) => likelyFor(unclaimed, row, target))
    const ids = here.flatMap(({ target }, index) =>
      target.kind === 'record' ? target.id : (likely[index] ?? []),
    )
    const stored = await access((session) => findOperations(session, [...new Set(ids)]))
    const decided = here.map(({ row, target }, index) =>
      decide(judging, row, target, stored, unclaimed, likely[index] ?? []),
    )
    await tally.add(decided)
    const newIds = store === undefined ? [] : await storeDecided(store, decided)
    const answered = decided.map((each, index) => toImportRow(contract, each, newIds[index]))
    trouble ??= answered.find(({ outcome }) => outcome === 'refused' || outcome === 'ambiguous')
    await rows.add(answered)
    done += batch.length
  }
  const [digest, counts] = [tally.digest(), tally.counts()]
  return { answer: { digest, changeId: null, reading: file.reading(), counts, rows }, done, trouble }
}

export interface Planned {
  readonly answer: PlannedImport
  /** How many rows there are. */
  readonly done: number
  /** The first row that cannot be stored. */
  readonly trouble: ImportRow | undefined
}

const unnamed: Target = { kind: 'unnamed' }

export interface Decided {
  readonly row: FileRow
  readonly target: Target
  readonly planned: PlannedRow
  readonly stored: StoredOperation | null
}

function likelyFor(unclaimed: Unclaimed | null, row: FileRow, target: Target): readonly string[] {
  return unclaimed !== null && target.kind === 'none' && target.mayRename ? unclaimed.likely(row) : []
}

function decide(
  judging: Judging,
  row: FileRow,
  target: Target,
  found: ReadonlyMap<string, StoredOperation>,
  unclaimed: Unclaimed | null,
  likely: readonly string[],
): Decided {
  const alone = (planned: PlannedRow): Decided => ({ row, target, planned, stored: null })
  if (target.kind === 'unnamed') return alone(refusedRow([...row.faults, fault('row.unnamed', 'name')]))
  if (target.kind === 'twice') return alone(refusedRow([fault('row.twice', 'name', { row: target.row })]))
  if (target.kind === 'many') {
    const error = fault('row.ambiguous', 'name', { count: target.candidates.length })
    return alone({ ...refusedRow([error]), outcome: 'ambiguous' })
  }
  const stored = target.kind === 'record' ? found.get(target.id) : undefined
  if (stored !== undefined)
    return { row, target, planned: asRename(planChange(judging, row, stored)), stored }
  const renamed = likely.flatMap((id) => {
    const record = found.get(id)
    const planned = record === undefined ? undefined : planChange(judging, row, record)
    return record !== undefined && planned !== undefined && isRename(planned) ? [{ record, planned }] : []
  })
  const [only] = renamed
  if (only === undefined || renamed.length > 1) return alone(planCreation(judging, row))
  unclaimed?.claim(only.record.id)
  return { row, target, planned: { ...only.planned, outcome: 'rename' }, stored: only.record }
}

/** Ids in the order of the rows; undefined for those of which nothing is stored. */
async function storeDecided(
  store: StoreRows,
  decided: readonly Decided[],
): Promise<readonly (string | undefined)[]> {
  const changes = decided.flatMap(({ planned, stored, target }) => {
    const { operation, isComplete } = planned
    const id = target.kind === 'none' ? target.id : null
    return operation === null ? [] : [{ before: stored, operation, isComplete, id }]
  })
  const ids = changes.length === 0 ? [] : await store(changes)
  let at = 0
  return decided.map(({ planned }) => (planned.operation === null ? undefined : ids[at++]))
}

/** Counts rows, and names what is to happen to each: to which record, from what revision, to what. */
function createTally() {
  const outcomes = new Map<string, number>()
  let [values, incomplete, digest] = [0, 0, '']
  return {
    add: async (decided: readonly Decided[]) => {
      for (const { planned } of decided) {
        const { outcome, changes, operation, isComplete } = planned
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        if (outcome === 'update' || outcome === 'rename') values += Object.keys(changes).length
        if (operation !== null && !isComplete) incomplete += 1
      }
      const texts = decided.map(({ row, planned, stored }) =>
        JSON.stringify([row.row, planned.outcome, stored?.id, stored?.revision, planned.changes]),
      )
      digest = await sha256([digest, ...texts].join('\n'))
    },
    digest: () => digest,
    counts: (): ImportCounts => ({
      ...asCounts((outcome) => outcomes.get(outcome) ?? 0),
      values,
      incomplete,
    }),
  }
}

function asCounts(of: (outcome: string) => number) {
  const [create, update, unchanged, rename, ambiguous, refused] = importOutcomes.map(of)
  return {
    create: create ?? 0,
    update: update ?? 0,
    unchanged: unchanged ?? 0,
    rename: rename ?? 0,
    ambiguous: ambiguous ?? 0,
    refused: refused ?? 0,
  }
}

/** Finding what was probably meant compares with every label there is: so many times a file may ask. */
const NEAREST_FOR = 200

function withFewNeighbours(plant: Judging['plant']): Judging['plant'] {
  let left = NEAREST_FOR
  return {
    ...plant,
    nearest: (target, label) => {
      left -= 1
      return left < 0 ? null : plant.nearest(target, label)
    },
  }
}
