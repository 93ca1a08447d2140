import type { PlantKind } from '#domain/plant-kinds.ts'
import { createBreather } from '../bulk/course.ts'
import type { ChangeWriter } from '../database/changes.ts'
import type { PlantChange } from '../database/plant-changes.ts'
import type { Occasion } from '../operations/occasion.ts'
import { applyPlant, readLists } from '../plant/apply-plant.ts'
import { type PlantUndo, type PlantUndone, undoChanged, undoCreated } from '../plant/undo.ts'
import { usageOf } from '../plant/usage.ts'
import type { Session } from '../store.ts'

/** Opens the change set of the undoing, at the first thing that is stored. */
type Open = () => Promise<ChangeWriter>

/** Before the operations: they may refer to what comes back. */
export async function restorePlant(
  session: Session,
  occasion: Occasion,
  past: readonly PlantChange[],
  open: Open,
): Promise<readonly PlantUndone[]> {
  if (past.every(({ before }) => before === null)) return []
  const undone = await undoChanged(await readLists(session), past, occasion.now, createBreather(untilDone))
  return store(session, occasion, undone, open)
}

/** After the operations: those that are gone refer to nothing any more. */
export async function clearPlant(
  session: Session,
  occasion: Occasion,
  past: readonly PlantChange[],
  open: Open,
): Promise<readonly PlantUndone[]> {
  if (past.every(({ before }) => before !== null)) return []
  const usage = await usageOf(session.db)
  const isUsed = (kind: PlantKind, id: string) => Object.hasOwn(usage[kind], id)
  return store(session, occasion, undoCreated(await readLists(session), past, isUsed), open)
}

/** What is begun is undone, whether somebody waits for it or not. */
const untilDone = { signal: new AbortController().signal }

async function store(
  session: Session,
  { settings }: Occasion,
  { changes, records }: PlantUndo,
  open: Open,
): Promise<readonly PlantUndone[]> {
  if (changes.length > 0) {
    const restated = await applyPlant(session, settings.contract, changes)
    await (await open()).addPlant({ changes, restated })
  }
  return records
}
