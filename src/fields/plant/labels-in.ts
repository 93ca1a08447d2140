import { labelOf, type PlantKind } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'

/** Enough to choose from; typing on narrows them. */
const MOST_OFFERED = 50

/** The paths or names of a list that hold a text. */
export function labelsIn(plant: Plant, kind: PlantKind, text: string): readonly string[] {
  const sought = text.toLowerCase()
  const labels = plant[kind].map((record) => labelOf(kind, { ...record }))
  return [...new Set(labels.filter((label) => label.toLowerCase().includes(sought)))].slice(0, MOST_OFFERED)
}
