import type { ColumnName } from '#domain/column-kinds.ts'
import type { ColumnTests } from '#domain/column-tests.ts'
import type { ListFilter } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'

/** What asks a list about one column. */
export interface FilterProps {
  readonly column: ColumnName
  /** The column's name. */
  readonly label: string
  readonly tests: ColumnTests
  readonly onChange: (tests: ColumnTests) => void
  /** The whole filter: what occurs in a column is counted among what the rest of it leaves. */
  readonly filter: ListFilter
  readonly plant: PlantIndex | null
}
