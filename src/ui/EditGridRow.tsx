import { memo, type ReactElement, type ReactNode, useMemo } from 'react'
import { type CellLook, cellId, type EditColumn, type EditMove } from './edit-grid-column.ts'
import styles from './EditGrid.module.css'
import { marksOfCell } from './edit-grid-block.ts'
import { Bar } from './StateViews.tsx'
import type { Editing } from './use-edit-grid.ts'
import type { EditLook, Pin } from './use-edit-look.ts'

interface Props<R> {
  readonly gridId: string
  readonly index: number
  readonly top: number
  /** Undefined while it is being fetched. */
  readonly record: R | undefined
  readonly noteOf: (row: R) => 'edited' | 'faulty' | undefined
  readonly look: EditLook<R>
  readonly header: number
  readonly marks: string
  readonly wanted: string
  readonly editing: Editing | null
  readonly onEnd: (move: EditMove) => void
}

/** Drawn again only when something of it changed: moving the active cell draws the two cells that it left and entered. */
export const EditGridRow = memo(Row) as <R>(props: Props<R>) => ReactElement

function Row<R>(props: Props<R>) {
  const { gridId, index, top, record, noteOf, look, header, marks, wanted, editing, onEnd } = props
  const looks = useLooks(look, record)
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={index}
      className={styles.row}
      style={{ gridTemplateColumns: look.template, transform: `translateY(${top}px)` }}
    >
      <RowNumber
        index={index}
        note={record === undefined ? undefined : noteOf(record)}
        isWithin={marks !== ''}
      />
      {look.shown.map((at) => {
        const column = look.columns[at]
        if (column === undefined) return null
        const { edges, isActive } = marksOfCell(marks, at)
        return (
          <Cell
            key={column.id}
            id={cellId(gridId, { row: index, column: at })}
            at={at}
            isHeader={at === header}
            name={column.id}
            look={looks[at] ?? null}
            align={column.align}
            pin={look.pins[at]}
            edges={edges}
            wanted={marksOfCell(wanted, at).edges}
            isActive={isActive}
            editor={editorOf(column, record, editing?.column === at ? editing : null, onEnd)}
          />
        )
      })}
    </tr>
  )
}

function useLooks<R>({ columns, letters }: EditLook<R>, record: R | undefined): readonly (CellLook | null)[] {
  return useMemo(
    () => columns.map((column, at) => (record === undefined ? null : column.look(record, letters[at] ?? 0))),
    [columns, letters, record],
  )
}

interface NumberProps {
  readonly index: number
  readonly note: 'edited' | 'faulty' | undefined
  /** Some cell of the row is selected. */
  readonly isWithin: boolean
}

function RowNumber({ index, note, isWithin }: NumberProps) {
  return (
    <td aria-colindex={1} className={styles.number} data-note={note} data-within={isWithin ? '' : undefined}>
      {index + 1}
    </td>
  )
}

function editorOf<R>(
  column: EditColumn<R>,
  record: R | undefined,
  editing: Editing | null,
  onEnd: (move: EditMove) => void,
): ReactNode {
  if (record === undefined || editing === null) return null
  return column.editor(record, { isTyped: editing.isTyped, end: onEnd })
}

interface CellProps {
  readonly id: string
  readonly at: number
  readonly isHeader: boolean
  readonly name: string
  /** Null while the row is being fetched. */
  readonly look: CellLook | null
  readonly align: 'end' | undefined
  readonly pin: Pin | undefined
  readonly edges: string | null
  readonly wanted: string | null
  readonly isActive: boolean
  readonly editor: ReactNode
}

const Cell = memo(function Cell(props: CellProps) {
  const { id, at, isHeader, name, look, align, pin, edges, wanted, isActive, editor } = props
  const Tag = isHeader ? 'th' : 'td'
  return (
    <Tag
      id={id}
      {...(isHeader && ROW_HEADER)}
      aria-colindex={at + 2}
      aria-selected={edges !== null}
      aria-readonly={look?.locked === true ? true : undefined}
      aria-invalid={look?.faulty === true ? true : undefined}
      data-column={at}
      data-field={name}
      data-align={align}
      data-edited={look?.edited === true ? '' : undefined}
      data-locked={look?.locked === true ? '' : undefined}
      data-faulty={look?.faulty === true ? '' : undefined}
      data-active={isActive ? '' : undefined}
      className={styles.cell}
      style={{ gridColumn: at + 2 }}
      {...pin}
    >
      {look === null ? <Bar width="50%" /> : <span className={styles.content}>{look.content}</span>}
      {edges !== null && <Ring edges={edges} />}
      {edges === null && wanted !== null && <Ring edges={wanted} dashed />}
      {editor !== null && (
        <div className={styles.editor} data-editor="">
          {editor}
        </div>
      )}
    </Tag>
  )
})

const ROW_HEADER = { scope: 'row' }

function Ring({ edges, dashed = false }: { readonly edges: string; readonly dashed?: boolean }) {
  if (edges === '') return null
  return (
    <span
      className={styles.ring}
      data-edges={edges.split('').join(' ')}
      data-dashed={dashed ? '' : undefined}
    />
  )
}
