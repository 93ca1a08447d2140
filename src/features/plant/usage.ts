import type { PlantUsage } from '#domain/plant-import.ts'
import { type PlantKind, plantKindNames, plantKindOf, type PlantRecord } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'

/** How many of each refer to a record; those of which none does are left out. */
export interface Referrers {
  readonly inventoryOperations: number
  readonly records: readonly { readonly kind: PlantKind; readonly count: number }[]
}

export function referrersOf(
  plant: Plant,
  usage: PlantUsage | undefined,
  kind: PlantKind,
  id: string,
): Referrers {
  const records = plantKindNames.map((other) => ({ kind: other, count: countIn(plant, other, kind, id) }))
  return {
    inventoryOperations: usage?.[kind][id] ?? 0,
    records: records.filter(({ count }) => count > 0),
  }
}

function countIn(plant: Plant, other: PlantKind, kind: PlantKind, id: string): number {
  const names = Object.entries(plantKindOf(other).properties)
    .filter(([, { to }]) => to === kind)
    .map(([name]) => name)
  const records: readonly PlantRecord[] = plant[other].map((record) => ({ ...record }))
  return records.filter((record) => names.some((name) => record[name] === id)).length
}

/** The list of the inventory operations that refer to a record. */
export function operationsWith(
  kind: PlantKind,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  return `/operations?${new URLSearchParams(filters[kind](id, label))}`
}

const filters = {
  locations: (_, path) => ({ location: path }),
  materials: (_, path) => ({ material: path }),
  unitsOfMeasure: (_, name) => ({ 'unitOfMeasure.is': name }),
  reasonCodes: (_, name) => ({ 'reasonCode.is': name }),
  operations: (id) => ({ operationId: id }),
} satisfies Record<PlantKind, (id: string, label: string) => Readonly<Record<string, string>>>
