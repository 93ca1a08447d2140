import type { ReferenceTarget } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { type WordsWith, wordFor } from '#domain/words/words.ts'
import { numberMarks, writeNumber } from './number-text.ts'

/** What the choice of one thing implies, in the words of a help line; empty when there is nothing to say. */
export function implied(
  target: ReferenceTarget,
  id: string,
  plant: PlantIndex,
  words: WordsWith<'form'>,
): string {
  return phrases[target](id, plant, words)
    .filter((phrase) => phrase !== '')
    .join(', ')
}

/** What stands at the right of a thing in a list. */
export function detailOf(
  target: ReferenceTarget,
  id: string,
  plant: PlantIndex,
  words: WordsWith<'form'>,
): string {
  return details[target](id, plant, words)
}

type Phrases<T> = Readonly<
  Record<ReferenceTarget, (id: string, plant: PlantIndex, words: WordsWith<'form'>) => T>
>

const phrases: Phrases<readonly string[]> = {
  location: (id, plant, words) => {
    const location = plant.locationById.get(id)
    if (location === undefined) return []
    const { types, lots } = words.form.location
    const lot = lots[location.lotStorageStrategy]
    const stores = location.lotStorageStrategy !== 'NO_STORAGE'
    return [types[location.type], stores ? storage(id, plant, words) : '', lot]
  },
  material: (id, { plant }, words) => {
    const material = plant.materials.find((each) => each.id === id)
    if (material === undefined) return []
    const { unit, shelfLife, erp } = words.form.material
    const symbol = plant.unitsOfMeasure.find((each) => each.id === material.unitOfMeasureId)?.symbol
    return [
      symbol === undefined ? '' : unit(symbol),
      material.shelfLifeDays === null ? '' : shelfLife(material.shelfLifeDays),
      material.erpId === null ? '' : erp(material.erpId),
    ]
  },
  unitOfMeasure: (id, { plant }) => [plant.unitsOfMeasure.find((each) => each.id === id)?.symbol ?? ''],
  reasonCode: (id, { plant }, words) => {
    const code = plant.reasonCodes.find((each) => each.id === id)
    if (code === undefined) return []
    const type = wordFor(words, 'operationType', code.lotRecordType)
    return [words.form.reasonCode.for(type), code.requireComments ? words.form.reasonCode.comments : '']
  },
  operation: (id, plant) => [placeOf(id, plant)],
}

const details: Phrases<string> = {
  location: (id, plant, words) =>
    plant.locationById.get(id)?.lotStorageStrategy === 'NO_STORAGE' ? '' : capacityOf(id, plant, words),
  material: (id, { plant }) => plant.materials.find((each) => each.id === id)?.description ?? '',
  unitOfMeasure: (id, { plant }) => plant.unitsOfMeasure.find((each) => each.id === id)?.symbol ?? '',
  reasonCode: (id, { plant }) => plant.reasonCodes.find((each) => each.id === id)?.description ?? '',
  operation: (id, plant) => placeOf(id, plant),
}

function storage(id: string, plant: PlantIndex, words: WordsWith<'form'>): string {
  const capacity = capacityOf(id, plant, words)
  return capacity === '' ? words.form.location.noLimit : words.form.location.storage(capacity)
}

function capacityOf(id: string, plant: PlantIndex, words: WordsWith<'form'>): string {
  const location = plant.locationById.get(id)
  if (location?.storageCapacity == null) return ''
  const { symbol = '' } =
    plant.plant.unitsOfMeasure.find((unit) => unit.id === location.storageCapacityUnitId) ?? {}
  return `${writeNumber(location.storageCapacity, numberMarks(words.code))} ${symbol}`.trim()
}

function placeOf(id: string, { plant, locationById }: PlantIndex): string {
  const operation = plant.operations.find((each) => each.id === id)
  return locationById.get(operation?.locationId ?? '')?.path ?? ''
}
