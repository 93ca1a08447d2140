import { template } from '#domain/operation.ts'
import type { PlantImportAnswer } from '#domain/plant-import.ts'
import { readUlid } from '#domain/ulid.ts'
import { type RecordChange, storeChange } from '../database/changes.ts'
import { findOperations } from '../database/find-operations.ts'
import { readPlant } from '../database/plant.ts'
import { lastRevisionOf } from '../database/revisions.ts'
import { judge } from '#domain/judge.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { newRecord } from '../operations/records.ts'
import { accepted } from '../operations/save.ts'
import { sampleInventoryOperations } from '../sample-plant/operations.ts'
import { samplePlant } from '../sample-plant/plant.ts'
import type { Session, Store } from '../store.ts'
import { applyPlant, readLists } from './apply-plant.ts'
import { countsOf, faultOf } from './import.ts'
import { planImport } from './plan.ts'
import { readRows } from './read-rows.ts'

export interface SampleLoaded {
  /** Null when all of it was there already. */
  readonly changeId: string | null
  readonly counts: PlantImportAnswer['counts'] & { readonly inventoryOperations: number }
}

/** Loads the sample plant and those of its operations that are not there, as one change set. */
export async function loadSample(store: Store, occasion: Occasion): Promise<SampleLoaded> {
  return store.write(async (session) => {
    const before = await readLists(session)
    const plan = await planImport(before, readRows(samplePlant), occasion.now, () => Promise.resolve())
    const fault = faultOf(plan)
    if (fault !== null) throw fault
    const restated = await applyPlant(session, occasion.settings.contract, plan.changes)
    const changes = await missingOperations(session, occasion)
    const counts = countsOf(plan.rows)
    const isSame = plan.changes.length + changes.length === 0
    const plant = { changes: plan.changes, restated }
    const changeId = isSame ? null : await storeChange(session, authorOf(occasion, 'sample'), changes, plant)
    return { changeId, counts: { ...counts, inventoryOperations: changes.length } }
  })
}

async function missingOperations(session: Session, occasion: Occasion): Promise<readonly RecordChange[]> {
  const { contract } = occasion.settings
  const plant = await readPlant(session.db)
  const bodies = sampleInventoryOperations(contract).map((body) => ({
    id: readUlid(String(body['id'])) ?? '',
    body,
  }))
  const there = await findOperations(
    session,
    bodies.map(({ id }) => id),
  )
  const changes: RecordChange[] = []
  for (const { id, body } of bodies.filter((each) => !there.has(each.id))) {
    const operation = accepted(judge(contract, plant, template(contract), body))
    changes.push(newRecord(occasion, plant, operation, id, (await lastRevisionOf(session.db, id)) + 1))
  }
  return changes
}
