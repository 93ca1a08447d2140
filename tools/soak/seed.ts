import { template } from '#domain/operation.ts'
import { mintUlid } from '#domain/ulid.ts'
import { vocabulary } from '#domain/vocabulary.ts'
import { storeChange } from '#server/database/changes.ts'
import { insertOperations } from '#server/database/insert-operations.ts'
import { createRowsRunner } from '#server/database/many-rows.ts'
import { readPlant, writeKind } from '#server/database/plant.ts'
import { judge } from '#domain/judge.ts'
import { newRecord } from '#server/operations/records.ts'
import type { Settings } from '#server/settings.ts'
import type { Store } from '#server/store.ts'

const NOW = Date.UTC(2026, 0, 5)

/** A thousand places, a hundred materials; `count` operations, whose names follow their order and whose places do not. */
export async function seed(store: Store, settings: Settings, count: number): Promise<void> {
  await store.write(async ({ db }) => {
    await writeKind(db, 'locations', locations())
    await writeKind(db, 'materials', materials())
    await writeKind(db, 'unitsOfMeasure', [{ id: idAt(1), name: 'Kilogram', symbol: 'kg' }])
    const parents = Array.from({ length: 8 }, (_, n) => ({
      id: idAt(n),
      name: `Campaign ${n}`,
      locationId: null,
      status: 'IDLE',
    }))
    await writeKind(db, 'operations', parents)
  })
  const chunk = 5000
  for (let from = 0; from < count; from += chunk) {
    await store.write(async (session) => {
      const plant = await readPlant(session.db)
      const saved = Array.from({ length: Math.min(chunk, count - from) }, (_, index) => {
        const body = bodyOf(from + index)
        const { record = template(settings.contract) } = judge(
          settings.contract,
          plant,
          template(settings.contract),
          body,
        )
        const occasion = { settings, reason: null, now: NOW + (from + index) * 1000 }
        const { after } = newRecord(occasion, plant, record, mintUlid(occasion.now))
        return (from + index) % 3 === 0
          ? { ...after, modifiedDate: new Date(occasion.now + 5e6).toISOString() }
          : after
      })
      await insertOperations(createRowsRunner(session.db), saved)
      await storeChange(session, { kind: 'sample', reason: null, user: 'soak', now: NOW }, [], {
        changes: [],
        restated: 0,
      })
    })
  }
}

const AREAS = 10
export const root = 'Enterprise'
export const unitPath = (n: number) =>
  `${root}/Site ${n % 2}/Area ${Math.floor(n / 2) % AREAS}/Line ${Math.floor(n / 20) % 10}/Unit ${n % 1000}`

function bodyOf(n: number): Readonly<Record<string, unknown>> {
  const tag = `{[default]Site${n % 2}/Area${n % 10}/Machine${n % 977}/State/Running}`
  return {
    name: `${['Receive', 'Ship', 'Consume'][n % 3]} lot ${String(n).padStart(6, '0')}`,
    operationType: ['CONSUME', 'PRODUCE', 'MOVE', 'SHIP', 'SCRAP'][n % 5],
    status: n % 40 === 0 ? 'FAULTED' : (vocabulary.status[n % 3] ?? 'IDLE'),
    enabled: n % 20 !== 0,
    sourceLocationPath: n % 7 === 0 ? null : unitPath((n * 7919) % 1000),
    destinationLocationPath: n % 4 === 0 ? null : unitPath((n * 104_729) % 1000),
    materialPath: n % 9 === 0 ? null : `Class ${n % 5}/Material ${n % 100}`,
    unitOfMeasureName: 'Kilogram',
    operationName: n % 11 === 0 ? `Campaign ${n % 8}` : null,
    startTriggerExpression: `${tag} = 1 && {[default]Common/Shift/Active}`,
    stopTriggerExpression: `${tag} = 1 && {[default]Common/Shift/Active}`,
    quantityExpression:
      n % 6 === 0 ? null : `{[default]Site${n % 2}/Machine${n % 977}/Totaliser/Value} * 1000`,
    notes:
      n % 500 === 0
        ? 'Totaliser replaced during the November shutdown, wraps at one million.'
        : 'Checked by shift.',
  }
}

function locations() {
  const paths = new Set<string>()
  for (let n = 0; n < 1000; n += 1) {
    const segments = unitPath(n).split('/')
    segments.forEach((_, index) => paths.add(segments.slice(0, index + 1).join('/')))
  }
  const ids = new Map([...paths].map((path, index) => [path, idAt(index)]))
  return [...paths].map((path) => {
    const cut = path.lastIndexOf('/')
    return {
      id: ids.get(path) ?? '',
      name: path.slice(cut + 1),
      path,
      parentId: ids.get(path.slice(0, Math.max(0, cut))) ?? null,
      type: 'UNIT',
      processType: 'NONE',
      sortOrder: 0,
      storageCapacity: null,
      storageCapacityUnitId: null,
      lotStorageStrategy: 'ALLOW_MULTIPLE',
      lotUseStrategy: 'FIFO',
      allowNegativeInventory: false,
    }
  })
}

function materials() {
  return Array.from({ length: 100 }, (_, n) => ({
    id: idAt(n),
    name: `Material ${n}`,
    path: `Class ${n % 5}/Material ${n}`,
    erpId: null,
    description: null,
    unitOfMeasureId: idAt(1),
    shelfLifeDays: null,
  }))
}

/** Always the same ids, so that two runs measure the same. */
function idAt(n: number): string {
  return `01JD7M94CJ-00000000-${n.toString().padStart(8, '0')}`
}
