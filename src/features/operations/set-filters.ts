import { everything, type ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { type Words, wordFor } from '#domain/words/words.ts'
import { leafOf, placeName } from './view-title.ts'

export interface SetFilter {
  readonly id: string
  readonly label: string
  readonly value: string
  /** What takes it away. */
  readonly without: Partial<ListQuery>
}

/** The filters that are set, as the chips say them; "incomplete only" is a switch of its own. */
export function setFilters(words: Words, query: ListQuery, plant: PlantIndex | null): readonly SetFilter[] {
  const { filters } = words.list
  const either = (values: readonly string[]) => values.join(` ${filters.or} `)
  const places = query.location.map((place) => filters.andBelow(leafOf(placeName(plant, place))))
  const materials = query.material.map((id) => leafOf(plant?.byId('material', id)?.label ?? id))
  const operations = query.operationId.map((id) => plant?.byId('operation', id)?.label ?? id)
  const some: readonly (SetFilter & { readonly values: number })[] = [
    {
      id: 'location',
      label: filters.location,
      value: either(places),
      values: places.length,
      without: { location: [] },
    },
    {
      id: 'type',
      label: filters.type,
      value: either(query.type.map((type) => wordFor(words, 'operationType', type))),
      values: query.type.length,
      without: { type: [] },
    },
    {
      id: 'status',
      label: filters.status,
      value: either(query.status.map((status) => wordFor(words, 'status', status))),
      values: query.status.length,
      without: { status: [] },
    },
    {
      id: 'enabled',
      label: filters.enabled,
      value: query.enabled === true ? filters.yes : filters.no,
      values: query.enabled === null ? 0 : 1,
      without: { enabled: null },
    },
    {
      id: 'complete',
      label: filters.complete,
      value: filters.yes,
      values: query.complete === true ? 1 : 0,
      without: { complete: null },
    },
    {
      id: 'material',
      label: filters.material,
      value: either(materials),
      values: materials.length,
      without: { material: [] },
    },
    {
      id: 'operation',
      label: filters.operation,
      value: either(operations),
      values: operations.length,
      without: { operationId: [] },
    },
  ]
  return some.filter(({ values }) => values > 0)
}

/** How many filters besides the location are set, for the button that hides them. */
export function filterCount(query: ListQuery): number {
  const { type, status, material, operationId, enabled, complete } = query
  const lists = [type, status, material, operationId].filter((values) => values.length > 0)
  return lists.length + (enabled === null ? 0 : 1) + (complete === null ? 0 : 1)
}

/** The view without its search and filters, in the same order. */
export const unfiltered: Partial<ListQuery> = {
  q: everything.q,
  location: everything.location,
  type: everything.type,
  status: everything.status,
  enabled: everything.enabled,
  complete: everything.complete,
  material: everything.material,
  operationId: everything.operationId,
}
