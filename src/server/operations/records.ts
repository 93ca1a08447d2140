import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { Problem } from '#domain/problem.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { type SavedOperation, toSavedWire } from '#domain/saved.ts'
import type { RecordChange } from '../database/changes.ts'
import { findOperation, type StoredOperation } from '../database/operations.ts'
import { names } from '../http/headers.ts'
import { notFound } from '../http/problems.ts'
import type { Settings } from '../settings.ts'
import type { Session } from '../store.ts'
import { completes } from '#domain/judge.ts'
import type { Occasion } from './occasion.ts'

export interface Written extends RecordChange {
  readonly after: SavedOperation
}

/** A record that is not there. Its revision is above 1 where there was one with its id. */
export function newRecord(
  occasion: Occasion,
  plant: PlantIndex,
  operation: InventoryOperation,
  id: string,
  revision = 1,
): Written {
  const complete = completes(occasion.settings.contract, plant, operation)
  return judgedNewRecord(occasion, operation, { id, complete, revision })
}

/** The same, where it is known already whether anything is missing. */
export function judgedNewRecord(
  { settings, now }: Occasion,
  operation: InventoryOperation,
  { id, complete, revision }: Pick<SavedOperation, 'id' | 'complete' | 'revision'>,
): Written {
  const after: SavedOperation = {
    id,
    operation: { ...operation, id },
    createdDate: new Date(now).toISOString(),
    createdBy: settings.user,
    modifiedDate: null,
    modifiedBy: null,
    complete,
    revision,
  }
  return { id, revision, before: null, after }
}

/** What becomes of a stored record. */
export function changedRecord(
  occasion: Occasion,
  plant: PlantIndex,
  before: StoredOperation,
  operation: InventoryOperation,
): Written {
  return judgedRecord(occasion, before, operation, completes(occasion.settings.contract, plant, operation))
}

/** The same, where it is known already whether anything is missing. */
export function judgedRecord(
  { settings, now }: Occasion,
  before: StoredOperation,
  operation: InventoryOperation,
  complete: boolean,
): Written {
  const { id, createdDate, createdBy } = before
  const revision = before.revision + 1
  const after: SavedOperation = {
    id,
    operation: { ...operation, id },
    createdDate,
    createdBy,
    modifiedDate: new Date(now).toISOString(),
    modifiedBy: settings.user,
    complete,
    revision,
  }
  return { id, revision, before, after }
}

/** A deletion counts as a revision, so that no later record of this id has the tag of an earlier one. */
export function deletedRecord(before: StoredOperation): RecordChange {
  return { id: before.id, revision: before.revision + 1, before, after: null }
}

/** Throws `not-found` where there is no such operation. */
export async function existing(session: Session, id: string): Promise<StoredOperation> {
  const stored = await findOperation(session.db, id)
  if (stored !== undefined) return stored
  throw notFound(`There is no inventory operation ${id}.`)
}

/** Throws `stale`, with the record as it is, unless the precondition names it or there is none. */
export function requireCurrent(
  { contract }: Settings,
  ifMatch: string | undefined,
  stored: StoredOperation,
): void {
  if (ifMatch === undefined || names(ifMatch, stored.revision)) return
  const by = stored.modifiedBy ?? stored.createdBy
  throw new Problem('stale', {
    title: 'Changed meanwhile',
    detail: `${by} saved “${stored.operation.name ?? stored.id}” since you read it; it is at revision ${stored.revision}. Nothing was stored.`,
    current: toSavedWire(contract, stored),
  })
}
