import type { ReferenceTarget } from '#domain/kinds.ts'
import { leafOf } from '#domain/leaf-of.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { OperationType } from '#domain/vocabulary.ts'
import { type WordsWith, wordFor } from '#domain/words/words.ts'
import type { PickerItem } from '#ui/use-picker.ts'
import { detailOf } from './reference-words.ts'

/** Everything that a reference may be set to, as the tree or list of its picker. */
export function pickerItems(
  target: ReferenceTarget,
  plant: PlantIndex,
  words: WordsWith<'form'>,
  type: OperationType,
): readonly PickerItem[] {
  return lists[target](plant, words, type)
}

type List = (plant: PlantIndex, words: WordsWith<'form'>, type: OperationType) => readonly PickerItem[]

const lists: Readonly<Record<ReferenceTarget, List>> = {
  location: (plant, words) =>
    plant.plant.locations
      .toSorted((a, b) => a.sortOrder - b.sortOrder)
      .map(({ id, parentId, name }) => ({
        id,
        parentId,
        name,
        choosable: true,
        detail: detailOf('location', id, plant, words),
      })),
  material: (plant, words) => [
    ...classesOf(plant.plant.materials.map(({ path }) => path)),
    ...plant.plant.materials.map(({ id, path, name, erpId }) => ({
      id,
      parentId: above(path),
      name,
      choosable: true,
      ...found(detailOf('material', id, plant, words), erpId ?? ''),
    })),
  ],
  unitOfMeasure: (plant, words) =>
    flat('unitOfMeasure', plant, words).map((item) => ({ ...item, ...found(item.detail ?? '') })),
  operation: (plant, words) => flat('operation', plant, words),
  reasonCode: (plant, words, type) => {
    const codes = plant.plant.reasonCodes
    const types = [...new Set(codes.map(({ lotRecordType }) => lotRecordType))]
    const sorted = types.toSorted((a, b) => Number(b === type) - Number(a === type))
    return [
      ...sorted.map((each) => heading(each, words.form.otherTypes(wordFor(words, 'operationType', each)))),
      ...codes.map(({ id, lotRecordType, reasonCode }) => ({
        id,
        parentId: lotRecordType,
        name: reasonCode,
        choosable: true,
        ...found(detailOf('reasonCode', id, plant, words)),
      })),
    ]
  },
}

function flat(target: ReferenceTarget, plant: PlantIndex, words: WordsWith<'form'>): readonly PickerItem[] {
  return plant.referents(target).map(({ id, label }) => ({
    id,
    parentId: null,
    name: label,
    choosable: true,
    detail: detailOf(target, id, plant, words),
  }))
}

/** What stands at the right of a row and is searched as its name is, with what is searched unseen. */
function found(detail: string, unseen = '') {
  return { detail, foundBy: `${detail} ${unseen}`.trim() }
}

/** The classes that the paths of materials lead through, each once, by its own path. */
function classesOf(paths: readonly string[]): readonly PickerItem[] {
  const classes = new Set(
    paths.flatMap((path) => {
      const segments = path.split('/').slice(0, -1)
      return segments.map((_, at) => segments.slice(0, at + 1).join('/'))
    }),
  )
  return [...classes].map((path) => ({
    ...heading(path, leafOf(path)),
    parentId: above(path),
  }))
}

function heading(id: string, name: string): PickerItem {
  return { id, parentId: null, name, choosable: false }
}

function above(path: string): string | null {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null
}
