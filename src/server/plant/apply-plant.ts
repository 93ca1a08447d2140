import { labelOf, plantKindNames, type PlantRecord } from '#domain/plant-kinds.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { deleteKind, readKind, readPlant, writeKind } from '../database/plant.ts'
import type { PlantChange } from '../database/plant-changes.ts'
import type { Session } from '../store.ts'
import { type Lists, mapKinds } from './draft.ts'
import { restate } from './relabel.ts'

export async function readLists({ db }: Session): Promise<Lists> {
  const lists = mapKinds((): ReadonlyMap<string, PlantRecord> => new Map())
  for (const kind of plantKindNames) {
    lists[kind] = new Map((await readKind(db, kind)).map((record) => [record.id, record]))
  }
  return lists
}

/** Writes what becomes of the records, and lets the operations follow. Answers how many operations differ. */
export async function applyPlant(
  { db }: Session,
  contract: Contract,
  changes: readonly PlantChange[],
): Promise<number> {
  for (const kind of plantKindNames) {
    const own = changes.filter((change) => change.kind === kind)
    await writeKind(
      db,
      kind,
      own.flatMap(({ after }) => after ?? []),
    )
    await deleteKind(
      db,
      kind,
      own.flatMap(({ id, after }) => (after === null ? id : [])),
    )
  }
  const renamed = plantKindNames.filter((kind) =>
    changes.some((change) => change.kind === kind && differs(change, (record) => labelOf(kind, record))),
  )
  const retyped = changes.filter(
    (change) => change.kind === 'reasonCodes' && differs(change, (record) => record['lotRecordType']),
  )
  if (renamed.length + retyped.length === 0) return 0
  return restate(
    db,
    contract,
    await readPlant(db),
    renamed,
    retyped.map(({ id }) => id),
  )
}

function differs({ before, after }: PlantChange, of: (record: PlantRecord) => unknown): boolean {
  return before !== null && after !== null && of(before) !== of(after)
}
