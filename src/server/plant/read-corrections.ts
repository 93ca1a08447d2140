import { z } from 'zod'
import type { PlantCorrections } from '#domain/plant-import.ts'
import { plantKindNames } from '#domain/plant-kinds.ts'
import { parsedCorrections, readCorrections } from '../transfer/read-corrections.ts'

/** Reads the corrections that go with files, as JSON. Throws `refused`. */
export function readPlantCorrections(text: string): PlantCorrections {
  return readCorrections(corrections, parsedCorrections(text), 'mapping, mends and drop')
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const kind = z.enum(plantKindNames)
const place = { kind, file: z.string().nullable(), row: z.int().min(1) }
const mend = { kind, column: z.string(), to: value }
const corrections = z.strictObject({
  mapping: z
    .array(
      z.strictObject({
        kind,
        file: z.string().nullable(),
        column: z.string(),
        property: z.string().nullable(),
      }),
    )
    .exactOptional(),
  mends: z
    .array(
      z.union([
        z.strictObject({ ...mend, ...place }),
        z.strictObject({ ...mend, from: value, below: z.boolean().exactOptional() }),
      ]),
    )
    .exactOptional(),
  drop: z.array(z.strictObject(place)).exactOptional(),
})
