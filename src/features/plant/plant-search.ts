import type { PlantKind } from '#data/plant.ts'

export const plantKinds: readonly PlantKind[] = [
  'locations',
  'materials',
  'unitsOfMeasure',
  'reasonCodes',
  'operations',
]

/** What the address says of the plant's screen. */
export interface PlantSearch {
  readonly list?: PlantKind
  /** The import stands open. */
  readonly import?: 'files'
}

export function readPlantSearch(raw: Readonly<Record<string, unknown>>): PlantSearch {
  const list = plantKinds.find((kind) => kind === raw['list'])
  return {
    ...(list === undefined ? {} : { list }),
    ...(raw['import'] === 'files' ? { import: 'files' } : {}),
  }
}
