import {
  type MouseEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import styles from './DataTable.module.css'
import { DataTableHead } from './DataTableHead.tsx'
import { DataTableRow } from './DataTableRow.tsx'
import type { TableSort } from './table-sort.ts'
import { useColumnLayout } from './use-column-layout.ts'
import { useRowWindow } from './use-row-window.ts'
import { useTableKeys } from './use-table-keys.ts'

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
}

export interface DataTableProps<R> {
  readonly ref?: Ref<DataTableHandle>
  readonly label: string
  /** The first one stays in sight; it is the row's header. */
  readonly columns: readonly DataColumn<R>[]
  readonly count: number
  readonly rowAt: (index: number) => R | undefined
  /** A record's address, so that it can also be opened in a new tab; null where it has none. */
  readonly hrefOf: (row: R) => string | null
  readonly isDimmed?: (row: R) => boolean
  readonly sort?: readonly TableSort[]
  readonly onSort?: (sort: readonly TableSort[]) => void
  readonly onOpen: (row: R, index: number) => void
  /** Told which rows are in sight. */
  readonly onRange?: (first: number, last: number) => void
  readonly onScroll?: (top: number) => void
  /** Where it begins: as it was left. */
  readonly startTop?: number
  readonly startRow?: number | null
  /** The rows are old ones, kept until the new ones come. */
  readonly stale?: boolean
}

const unsorted: readonly TableSort[] = []

/** A table of any length: only the rows in sight are on the page; its head and first column stay. */
export function DataTable<R>({ ref, label, startRow, ...props }: DataTableProps<R>) {
  const { columns, count, rowAt, stale = false } = props
  const box = useRef<HTMLTableElement>(null)
  const tableId = useId()
  const [chosen, setActive] = useState(startRow ?? 0)
  const active = Math.max(0, Math.min(chosen, count - 1))
  const { layout, letters, isWide } = useColumnLayout(columns, box)
  const { virtual, headHeight } = useRowWindow({ ...props, active, box })
  const open = (index: number) => {
    const record = rowAt(index)
    if (record !== undefined) props.onOpen(record, index)
  }
  const move = (index: number) => {
    setActive(index)
    virtual.scrollToIndex(index)
  }
  const onKeyDown = useTableKeys({ active, count, box, open, move })
  useImperativeHandle(ref, () => ({
    focus: () => {
      virtual.scrollToIndex(active)
      box.current?.focus({ preventScroll: true })
    },
    toTop: () => {
      setActive(0)
      box.current?.scrollTo({ top: 0 })
    },
  }))
  return (
    // The table is the rows' one stop for the focus, and what scrolls.
    <table
      ref={box}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as ARIA describes a grid
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-activedescendant={count > 0 ? `${tableId}${active}` : undefined}
      aria-busy={stale}
      tabIndex={0}
      className={styles.table}
      data-wide={isWide ? '' : undefined}
      data-stale={stale ? '' : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const index = rowPressed(event)
        if (index === null) return
        event.preventDefault()
        open(index)
      }}
      onScroll={(event) => props.onScroll?.(event.currentTarget.scrollTop)}
    >
      <DataTableHead columns={columns} layout={layout} sort={props.sort ?? unsorted} onSort={props.onSort} />
      <tbody className={styles.body} style={{ height: virtual.getTotalSize(), width: layout.total }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <DataTableRow
            key={index}
            id={`${tableId}${index}`}
            index={index}
            top={start - headHeight}
            record={rowAt(index)}
            isActive={index === active}
            columns={columns}
            template={layout.template}
            letters={letters}
            hrefOf={props.hrefOf}
            isDimmed={props.isDimmed}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Listened for on the whole table, so that rows stay as they are drawn. With a key held, the link in it is meant. */
function rowPressed({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest('tr[data-index]') : null
  const index = row?.getAttribute('data-index') ?? null
  return index === null || ctrlKey || metaKey || shiftKey ? null : Number(index)
}
