import type { Field, FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldErrors } from '#domain/check.ts'
import { isOpen, type EditedRecord, viewOf } from '#domain/grid/pending.ts'
import { type Standing, standingOf } from '#domain/grid/standing.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** One row of the grid: the stored record and how it stands with what was entered. */
export interface GridRow {
  readonly edited: EditedRecord
  readonly view: InventoryOperation
  readonly changed: readonly FieldName[]
  readonly errors: FieldErrors
}

export interface RowReader {
  readonly standing: (record: EditedRecord) => Standing
  /** The same object for as long as nothing of the row changes, so that it is not drawn again. */
  readonly rowOf: (saved: SavedOperation, edited: EditedRecord | undefined) => GridRow
}

export function rowReader(contract: Contract, plant: PlantIndex): RowReader {
  const standing = remembered((record: EditedRecord) => standingOf(contract, record, plant))
  const editedRow = remembered((edited: EditedRecord): GridRow => ({ edited, ...standing(edited) }))
  const plainRow = remembered((base: SavedOperation): GridRow => {
    const edited = { base, entered: {} }
    return { edited, view: viewOf(contract, edited), changed: [], errors: {} }
  })
  return { standing, rowOf: (saved, edited) => (edited === undefined ? plainRow(saved) : editedRow(edited)) }
}

export function noteOf({ changed, errors }: GridRow): 'edited' | 'faulty' | undefined {
  if (Object.keys(errors).length > 0) return 'faulty'
  return changed.length > 0 ? 'edited' : undefined
}

export function isLocked(field: Field, { view }: GridRow): boolean {
  return !isOpen(field, view)
}

function remembered<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const found = known.get(key) ?? read(key)
    known.set(key, found)
    return found
  }
}
