import type { ColumnFilter } from '#domain/column-filter.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import { leafOf } from '#domain/leaf-of.ts'
import { everything, type ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { type Words, wordFor } from '#domain/words/words.ts'
import { columnLabel } from './column-label.ts'
import { columnText } from './column-text.ts'
import { placeName } from './view-title.ts'

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
  const chip = (id: string, label: string, values: readonly string[], without: Partial<ListQuery>) =>
    values.length === 0 ? [] : [{ id, label, value: values.join(` ${filters.or} `), without }]
  const word = (choice: string) => (value: string) => wordFor(words, choice, value)
  const place = (path: string) => filters.andBelow(leafOf(placeName(plant, path)))
  const material = (id: string) => leafOf(plant?.byId('material', id)?.label ?? id)
  const operation = (id: string) => plant?.byId('operation', id)?.label ?? id
  const yesOrNo = query.enabled === null ? [] : [query.enabled ? filters.yes : filters.no]
  return [
    ...chip('location', filters.location, query.location.map(place), { location: [] }),
    ...chip('type', filters.type, query.type.map(word('operationType')), { type: [] }),
    ...chip('status', filters.status, query.status.map(word('status')), { status: [] }),
    ...chip('enabled', filters.enabled, yesOrNo, { enabled: null }),
    ...chip('complete', filters.complete, query.complete === true ? [filters.yes] : [], { complete: null }),
    ...chip('material', filters.material, query.material.map(material), { material: [] }),
    ...chip('operation', filters.operation, query.operationId.map(operation), { operationId: [] }),
    ...columnsAsked(query).map((column) => ({
      id: `${column} asked`,
      label: columnLabel(words, column),
      value: columnText(words, query, column, plant),
      without: { columns: query.columns.filter((each) => !isShown(each) || each.field !== column) },
    })),
  ]
}

/** The columns of which something is asked that has no chip or switch of its own. */
function columnsAsked(query: ListQuery): readonly ColumnName[] {
  return [...new Set(query.columns.filter(isShown).map(({ field }) => field))]
}

/** "Changed since" has its own. */
function isShown({ field, test }: ColumnFilter): boolean {
  return field !== 'modifiedDate' || test !== 'from'
}

/** How many filters besides the location are set, for the button that hides them. */
export function filterCount(query: ListQuery): number {
  const { type, status, material, operationId, enabled, complete } = query
  const lists = [type, status, material, operationId].filter((values) => values.length > 0)
  const columns = new Set(query.columns.map(({ field }) => field))
  return lists.length + columns.size + (enabled === null ? 0 : 1) + (complete === null ? 0 : 1)
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
  columns: everything.columns,
}
