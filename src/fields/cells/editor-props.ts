import type { Field, InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { EditStart } from '#ui/edit-grid-column.ts'

/** What the editor of every kind is given. */
export interface CellEditorProps {
  readonly field: Field
  /** The record as it stands on the screen. */
  readonly view: InventoryOperation
  readonly plant: PlantIndex
  readonly start: EditStart
  readonly onEnter: (value: FieldValue) => void
}
