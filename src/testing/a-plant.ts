import { leafOf } from '#domain/leaf-of.ts'
import type { Location, Plant } from '#domain/plant.ts'
import { indexPlant, type PlantIndex } from '#domain/plant-lookup.ts'

export const ids = {
  bay1: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
  silo1: '01JD7M9A3T-5XKV2BQH-8N4RCZ6W',
  milk: '01JCH3GRA3-5ZYFZV5V-RW3FKFJX',
  kilogram: '01JCH3T85P-KVCB8ZR5-0B83A3SX',
  rejected: '01JCH3T85P-KVCB8ZR5-0B83A3SY',
  makeCheese: '01JCH3T85P-KVCB8ZR5-0B83A3SZ',
  makeCheeseAgain: '01JCH3T85P-KVCB8ZR5-0B83A3T0',
}

/** A bay, a silo, milk, kilograms, a reason code and two operations of one name. */
export const smallPlant: Plant = {
  locations: [aLocation(ids.bay1, 'Dairy/Bays/Bay1'), aLocation(ids.silo1, 'Dairy/RawSilos/RawSilo1')],
  materials: [
    {
      id: ids.milk,
      name: 'Raw Milk',
      path: 'Dairy/Raw/Raw Milk',
      erpId: null,
      description: null,
      unitOfMeasureId: ids.kilogram,
      shelfLifeDays: 2,
    },
  ],
  unitsOfMeasure: [{ id: ids.kilogram, name: 'Kilogram', symbol: 'kg' }],
  reasonCodes: [
    {
      id: ids.rejected,
      reasonCode: 'TNK-REJ',
      description: 'Tanker rejected at dock',
      lotRecordType: 'RETURN',
      requireComments: true,
    },
  ],
  operations: [
    { id: ids.makeCheese, name: 'Make cheese', locationId: ids.bay1, status: 'IDLE' },
    { id: ids.makeCheeseAgain, name: 'Make cheese', locationId: ids.silo1, status: 'IDLE' },
  ],
}

export function aPlant(differing: Partial<Plant> = {}): PlantIndex {
  return indexPlant({ ...smallPlant, ...differing })
}

function aLocation(id: string, path: string): Location {
  return {
    id,
    name: leafOf(path),
    path,
    parentId: null,
    type: 'UNIT',
    processType: 'STORAGE',
    sortOrder: 0,
    storageCapacity: null,
    storageCapacityUnitId: null,
    lotStorageStrategy: 'ALLOW_MULTIPLE',
    lotUseStrategy: 'FIFO',
    allowNegativeInventory: false,
  }
}
