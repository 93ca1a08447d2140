import type { Field } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { mainWireName } from '#domain/wire.ts'
import type { Words } from '#domain/words/words.ts'
import type { EditColumn } from '#ui/edit-grid-column.ts'
import { CellEditor } from './CellEditor.tsx'
import { widthOf } from './column-width.ts'
import type { CellEditorProps } from './editor-props.ts'

interface Facts<Row> {
  readonly words: Words
  readonly plant: PlantIndex
  /** In place of what the field's kind takes. */
  readonly width?: number | undefined
  readonly look: EditColumn<Row>['look']
  readonly onEnter: (row: Row, value: FieldValue) => void
}

/** The column of a field in a grid: what it is called, how wide it is, and what edits its cells. */
export function fieldColumn<Row extends Pick<CellEditorProps, 'view'>>(
  field: Field,
  { words, plant, width, look, onEnter }: Facts<Row>,
): EditColumn<Row> {
  const isNumber = field.kind === 'decimal' || field.kind === 'integer'
  return {
    id: field.name,
    label: words.fields[field.name].label,
    code: mainWireName(field),
    ...(width === undefined ? widthOf(field) : { width }),
    ...(isNumber ? { align: 'end' } : {}),
    look,
    editor: (row, start) => (
      <CellEditor
        field={field}
        view={row.view}
        plant={plant}
        start={start}
        onEnter={(value) => onEnter(row, value)}
      />
    ),
  }
}
