import type { Plant } from '#domain/plant.ts'
import { locations } from '#server/sample-plant/locations.ts'
import { materials } from '#server/sample-plant/materials.ts'
import { parentOperations } from '#server/sample-plant/parent-operations.ts'
import { reasonCodes } from '#server/sample-plant/reason-codes.ts'
import { unitsOfMeasure } from '#server/sample-plant/units-of-measure.ts'

/** An invented dairy: what its inventory operations refer to. */
export const samplePlant: Plant = {
  locations,
  materials,
  unitsOfMeasure,
  reasonCodes,
  operations: parentOperations,
}
