import type { PlantKind } from '#domain/plant-kinds.ts'

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
  /** The record whose form stands open; `NEW`: of one that is not there yet. */
  readonly record?: string
  /** What a new record is to be called. */
  readonly name?: string
}

export function readPlantSearch(raw: Readonly<Record<string, unknown>>): PlantSearch {
  const list = plantKinds.find((kind) => kind === raw['list'])
  const { record, name } = raw
  return {
    ...(list === undefined ? {} : { list }),
    ...(typeof record === 'string' && record !== '' ? { record } : {}),
    ...(typeof name === 'string' && name !== '' ? { name: name.slice(0, 500) } : {}),
  }
}
