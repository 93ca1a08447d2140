import { type ReactNode, type Ref, useId, useRef, useState } from 'react'
import styles from './DataTable.module.css'
import scrolling from './scrolling-table.module.css'
import { DataTableBody } from './DataTableBody.tsx'
import { DataTableHead } from './DataTableHead.tsx'
import type { RowMark } from './row-mark.ts'
import type { DraggedWidth, TableColumns } from './table-columns.ts'
import type { TableSelecting } from './table-selecting.ts'
import type { TableSort } from './table-sort.ts'
import { useLasting } from './use-lasting.ts'
import { useStable } from './use-stable.ts'
import { type TableLook, useTableLook } from './use-table-look.ts'
import { useTableRows } from './use-table-rows.ts'

export interface DataColumn<R> {
  readonly id: string
  readonly label: string
  /** The least, in pixels. */
  readonly width: number
  /** What it would like to have, if there is room. */
  readonly ideal?: number
  /** Its share of the room that is left. */
  readonly grow?: number
  readonly align?: 'end'
  readonly sortable?: boolean
  /** The first click puts the latest on top. */
  readonly latestFirst?: boolean
  /** `letters` is how many of the monospaced face fit. */
  readonly cell: (row: R, letters: number) => ReactNode
}

export interface DataTableHandle {
  /** Brings the active row into sight, and the keys to it. */
  readonly focus: () => void
  /** Back to the first row, for other rows. */
  readonly toTop: () => void
  /** Moves the active row, as the arrow keys do. */
  readonly step: (by: -1 | 1) => void
}

export interface DataTableProps<R> {
  readonly ref?: Ref<DataTableHandle>
  readonly label: string
  /** The first one stays in sight; it is the row's header. */
  readonly columns: readonly DataColumn<R>[]
  readonly count: number
  readonly rowAt: (index: number) => R | undefined
  /** Tells these rows from others: the rows out of sight then follow those in sight by a frame. */
  readonly list?: unknown
  /** A record's address, so that it can also be opened in a new tab; null where it has none. */
  readonly hrefOf: (row: R) => string | null
  readonly isDimmed?: (row: R) => boolean
  /** The same object while the mark is the same. */
  readonly markOf?: (row: R) => RowMark | undefined
  readonly sort?: readonly TableSort[]
  readonly onSort?: (sort: readonly TableSort[]) => void
  /** Told of a sort when its button is pressed: a little before it is let go, and chosen. */
  readonly onSortIntent?: (sort: readonly TableSort[]) => void
  readonly onOpen: (row: R, index: number) => void
  /** The space bar: a look at the row without leaving. */
  readonly onPeek?: (row: R, index: number) => void
  /** What the same is called for a finger, in a button that stands in each row. Absent: there is none. */
  readonly peekLabel?: string
  /** Told which row the keys have come to. */
  readonly onActive?: (row: R, index: number) => void
  /** The row that is shown beside the table: a press on another one goes to it. */
  readonly isChosen?: (row: R) => boolean
  /** Absent: nothing can be selected. */
  readonly selecting?: TableSelecting<R>
  /** Absent: the columns are what they are. */
  readonly arranging?: TableColumns
  /** Told which rows are in sight. */
  readonly onRange?: (first: number, last: number) => void
  readonly onScroll?: (top: number) => void
  /** Where it begins: as it was left. */
  readonly startTop?: number
  readonly startRow?: number | null
  /** The rows are old ones, kept until the new ones come. */
  readonly stale?: boolean
}

/** Old rows that stand this long are dimmed; dimming them for a moment would flicker, and is work for all of them. */
const LATE_MS = 150

const unsorted: readonly TableSort[] = []

/** A table of any length: only the rows in sight are on the page; its head and first column stay. */
export function DataTable<R>({ ref, label, startRow, ...props }: DataTableProps<R>) {
  const { columns, count, selecting, arranging, stale = false } = props
  const [dragged, setDragged] = useDraggedWidth(columns)
  const box = useRef<HTMLTableElement>(null)
  const tableId = useId()
  const look = useTableLook({
    columns,
    box,
    canSelect: selecting !== undefined,
    pinned: arranging?.pinned ?? 1,
    dragged,
  })
  const isLate = useLasting(stale, LATE_MS)
  const rows = useTableRows({
    ...props,
    ref,
    box,
    startRow: startRow ?? 0,
  })
  return (
    // The table is the rows' one stop for the focus, and what scrolls.
    <table
      ref={box}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as ARIA describes a grid
      role="grid"
      aria-label={label}
      aria-activedescendant={count > 0 ? `${tableId}${rows.active}` : undefined}
      tabIndex={0}
      className={`${scrolling.table} ${styles.table}`}
      aria-multiselectable={selecting === undefined ? undefined : true}
      {...stateOf(look, count, stale)}
      data-stale={isLate ? '' : undefined}
      onScroll={(event) => props.onScroll?.(event.currentTarget.scrollTop)}
      {...rows.handlers}
    >
      <DataTableHead
        look={look}
        sort={props.sort ?? unsorted}
        onSort={props.onSort}
        onSortIntent={props.onSortIntent}
        selecting={selecting}
        arranging={arranging}
        onDragWidth={setDragged}
      />
      <DataTableBody {...props} look={look} tableId={tableId} rows={rows} />
    </table>
  )
}

/** Holds until the columns come with their new widths. */
function useDraggedWidth(columns: readonly unknown[]) {
  const [dragged, setDragged] = useState<(DraggedWidth & { of: readonly unknown[] }) | null>(null)
  const set = useStable((id: string, width: number) => setDragged({ id, width, of: columns }))
  return [dragged?.of === columns ? dragged : null, set] as const
}

function stateOf({ columns, isWide, tick }: TableLook<unknown>, count: number, stale: boolean) {
  return {
    'aria-rowcount': count + 1,
    'aria-colcount': columns.length + (tick > 0 ? 1 : 0),
    'aria-busy': stale,
    'data-wide': isWide ? '' : undefined,
  }
}
