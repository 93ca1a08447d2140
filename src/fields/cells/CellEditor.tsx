import type { ComponentType } from 'react'
import type { Kind } from '#domain/kinds.ts'
import type { CellEditorProps } from './editor-props.ts'
import { ExpressionCell } from './ExpressionCell.tsx'
import { ReferenceCell } from './ReferenceCell.tsx'
import { ChoiceCell, FlagCell } from './SelectCell.tsx'
import { TextCell } from './TextCell.tsx'

/** What stands in a cell's place while it is edited, by the field's kind. */
export function CellEditor(props: CellEditorProps) {
  const Editor = editors[props.field.kind]
  return <Editor {...props} />
}

const editors = {
  id: TextCell,
  text: TextCell,
  expression: ExpressionCell,
  decimal: TextCell,
  integer: TextCell,
  flag: FlagCell,
  choice: ChoiceCell,
  reference: ReferenceCell,
} satisfies Record<Kind, ComponentType<CellEditorProps>>
