import type { Field } from '#domain/catalogue/index.ts'
import type { EditedRecord } from '#domain/grid/pending.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { mainWireName } from '#domain/wire.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { CellEditor } from '#fields/cells/CellEditor.tsx'
import { cellText } from '#fields/cells/CellText.tsx'
import type { EditColumn } from '#ui/edit-grid-column.ts'
import { Mark } from '#ui/Mark.tsx'
import { widthOf } from './grid-fields.ts'
import { type GridRow, isLocked } from './grid-row.ts'

interface Facts {
  readonly words: WordsWith<'form' | 'grid'>
  readonly plant: PlantIndex
  readonly onEnter: (record: EditedRecord, field: Field, value: FieldValue) => void
}

/** A column for each field: how its cells look, and what edits them. */
export function gridColumns(fields: readonly Field[], facts: Facts): readonly EditColumn<GridRow>[] {
  return fields.map((field) => columnOf(field, facts))
}

function columnOf(field: Field, { words, plant, onEnter }: Facts): EditColumn<GridRow> {
  const isNumber = field.kind === 'decimal' || field.kind === 'integer'
  return {
    id: field.name,
    label: words.fields[field.name].label,
    code: mainWireName(field),
    ...widthOf(field),
    ...(isNumber ? { align: 'end' } : {}),
    look: (row, letters) => {
      const locked = isLocked(field, row)
      const faulty = row.errors[field.name] !== undefined
      const text = cellText(field, row.view[field.name], words, letters)
      return {
        content: locked ? (
          '—'
        ) : faulty ? (
          <Mark kind="error">{text === '' ? words.grid.bar.nothing : text}</Mark>
        ) : (
          text
        ),
        edited: row.changed.includes(field.name),
        locked,
        faulty,
      }
    },
    editor: (row, start) => (
      <CellEditor
        field={field}
        view={row.view}
        plant={plant}
        start={start}
        onEnter={(value) => onEnter(row.edited, field, value)}
      />
    ),
  }
}
