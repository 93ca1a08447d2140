import { isFieldName } from '#domain/catalogue/index.ts'
import { leafOf } from '#domain/leaf-of.ts'
import type { ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { columnSortedBy, type SortKey } from '#domain/sort-keys.ts'
import type { Words } from '#domain/words/words.ts'

/** What a view that nobody named is called: `Receiving by source`. */
export function viewTitle(words: Words, query: ListQuery, plant: PlantIndex | null): string {
  const { list } = words
  const places = query.location.map((place) => leafOf(placeName(plant, place)))
  const [first] = query.sort
  const what = places.length === 0 ? list.all : places.join(', ')
  return list.title(what, orderName(words, first?.key ?? 'name'))
}

/** A key's own words, or the label of its field. */
function orderName(words: Words, key: SortKey): string {
  const own: Readonly<Partial<Record<SortKey, string>>> = words.list.sortedBy
  const column = columnSortedBy(key)
  return own[key] ?? (column !== undefined && isFieldName(column) ? words.fields[column].label : key)
}

/** The path of a location that the address gives by id or path. */
export function placeName(plant: PlantIndex | null, place: string): string {
  return plant?.locationById.get(place)?.path ?? place
}
