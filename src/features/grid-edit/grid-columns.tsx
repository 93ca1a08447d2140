import type { Field } from '#domain/catalogue/index.ts'
import type { EditedRecord } from '#domain/grid/pending.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { cellText } from '#fields/cells/CellText.tsx'
import { fieldColumn } from '#fields/cells/field-column.tsx'
import type { CellLook, EditColumn } from '#ui/edit-grid-column.ts'
import { Mark } from '#ui/Mark.tsx'
import type { GridView } from './grid-fields.ts'
import { type GridRow, isLocked } from './grid-row.ts'

interface Facts {
  readonly widths: GridView['widths']
  readonly words: WordsWith<'form' | 'grid'>
  readonly plant: PlantIndex
  readonly onEnter: (record: EditedRecord, field: Field, value: FieldValue) => void
}

/** A column for each field: how its cells look, and what edits them. */
export function gridColumns(fields: readonly Field[], facts: Facts): readonly EditColumn<GridRow>[] {
  return fields.map((field) => columnOf(field, facts))
}

function columnOf(field: Field, { words, widths, plant, onEnter }: Facts): EditColumn<GridRow> {
  return fieldColumn(field, {
    words,
    plant,
    width: widths[field.name],
    look: (row, letters) => lookOf(field, row, words, letters),
    onEnter: (row, value) => onEnter(row.edited, field, value),
  })
}

function lookOf(field: Field, row: GridRow, words: WordsWith<'form' | 'grid'>, letters: number): CellLook {
  const locked = isLocked(field, row)
  const faulty = row.errors[field.name] !== undefined
  const text = locked ? '—' : cellText(field, row.view[field.name], words, letters)
  const isMarked = faulty && !locked
  const content = isMarked ? <Mark kind="error">{text === '' ? words.grid.bar.nothing : text}</Mark> : text
  return { content, edited: row.changed.includes(field.name), locked, faulty }
}
