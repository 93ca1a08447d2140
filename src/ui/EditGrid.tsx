import { type Ref, useId, useRef } from 'react'
import type { Block, CellAt, GridSelection } from './edit-grid-block.ts'
import styles from './EditGrid.module.css'
import scrolling from './scrolling-table.module.css'
import { EditGridHead } from './EditGridHead.tsx'
import { EditGridRow } from './EditGridRow.tsx'
import { marksOfRow } from './edit-grid-block.ts'
import { cellId, type EditColumn } from './edit-grid-column.ts'
import type { GridActs } from './edit-grid-keys.ts'
import { useEditGrid } from './use-edit-grid.ts'
import { type EditLook, useEditLook } from './use-edit-look.ts'

export interface EditGridHandle {
  /** Brings a cell into sight, and the keys to it. */
  readonly goTo: (cell: CellAt) => void
  readonly focus: () => void
}

export interface EditGridProps<R> extends GridActs {
  readonly ref?: Ref<EditGridHandle>
  readonly label: string
  readonly columns: readonly EditColumn<R>[]
  /** Which of them is the row's header; the first unless it is told. */
  readonly header?: number
  /** How many of the first columns stay in sight; at least 1. */
  readonly pinned: number
  readonly count: number
  readonly rowAt: (index: number) => R | undefined
  readonly noteOf: (row: R) => 'edited' | 'faulty' | undefined
  readonly selection: GridSelection
  readonly onSelect: (selection: GridSelection) => void
  /** A second block, drawn with a dashed ring: where more would go. */
  readonly wanted: Block | null
  /** Told which rows are in sight. */
  readonly onRange: (first: number, last: number) => void
  readonly describedBy: string
}

/**
 * A table of any length that is edited as a spreadsheet is, by ARIA's grid pattern: one stop for the focus, the keys move
 * the active cell. Only the rows and columns in sight are on the page.
 */
export function EditGrid<R>({ ref, ...props }: EditGridProps<R>) {
  const { columns, count, label, selection } = props
  const box = useRef<HTMLTableElement>(null)
  const gridId = useId()
  const look = useEditLook({ columns, box, active: selection.active.column, pinned: props.pinned })
  const grid = useEditGrid({ ...props, ref, box, look })
  return (
    <table
      ref={box}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as ARIA describes a grid
      role="grid"
      aria-label={label}
      aria-describedby={props.describedBy}
      aria-multiselectable
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={count > 0 ? cellId(gridId, selection.active) : undefined}
      tabIndex={0}
      className={`${scrolling.table} ${styles.grid}`}
      {...grid.handlers}
    >
      <EditGridHead look={look} block={grid.block} />
      <Body {...props} gridId={gridId} look={look} grid={grid} />
    </table>
  )
}

interface BodyProps<R>
  extends Pick<EditGridProps<R>, 'rowAt' | 'noteOf' | 'selection' | 'wanted' | 'header'> {
  readonly gridId: string
  readonly look: EditLook<R>
  readonly grid: ReturnType<typeof useEditGrid<R>>
}

function Body<R>({ rowAt, noteOf, selection, wanted, header = 0, gridId, look, grid }: BodyProps<R>) {
  const { virtual, headHeight, block, editing } = grid
  return (
    <tbody className={styles.body} style={{ height: virtual.getTotalSize(), width: look.total }}>
      {virtual.getVirtualItems().map(({ index, start }) => (
        <EditGridRow
          key={index}
          gridId={gridId}
          index={index}
          top={start - headHeight}
          record={rowAt(index)}
          noteOf={noteOf}
          look={look}
          header={header}
          marks={marksOfRow(index, block, selection.active)}
          wanted={wanted === null ? '' : marksOfRow(index, wanted, null)}
          editing={editing?.row === index ? editing : null}
          onEnd={grid.end}
        />
      ))}
    </tbody>
  )
}
