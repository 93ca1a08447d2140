import { rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { memo, type ReactElement, useMemo } from 'react'
import { Box } from './Box.tsx'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTableHead.module.css'
import scrolling from './scrolling-table.module.css'
import { DataTableHeadCell } from './DataTableHeadCell.tsx'
import type { TableColumns } from './table-columns.ts'
import type { TableSelecting } from './table-selecting.ts'
import type { TableSort } from './table-sort.ts'
import { useColumnDrag } from './use-column-drag.ts'
import { pinnedMark, type TableLook } from './use-table-look.ts'

interface Props<R> {
  readonly look: TableLook<DataColumn<R>>
  readonly sort: readonly TableSort[]
  readonly onSort: ((sort: readonly TableSort[]) => void) | undefined
  readonly onSortIntent: ((sort: readonly TableSort[]) => void) | undefined
  readonly selecting: TableSelecting<R> | undefined
  readonly arranging: TableColumns | undefined
  /** A width before it is settled. */
  readonly onDragWidth: (id: string, width: number) => void
}

const features = tableFeatures({ rowSortingFeature })
/** The server sorts, and only a window of its rows is here: none of them goes through the table's own models. */
const noRows: object[] = []

/** The columns' names; a click sorts by one, a click with Shift adds it to the sort. Scrolling does not draw them again. */
export const DataTableHead = memo(Head) as <R>(props: Props<R>) => ReactElement

function Head<R>(props: Props<R>) {
  const { look, sort, selecting, arranging, onDragWidth } = props
  const { columns, layout } = look
  const headers = useSorting(columns, sort, props.onSort)
  const dragOf = useColumnDrag(columns, arranging)
  return (
    <thead className={`${scrolling.head} ${styles.head}`} style={{ width: layout.total }}>
      <tr aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: layout.template }}>
        {selecting !== undefined && <HeadTick selecting={selecting} />}
        {headers.map(({ id, column }, index) => (
          <DataTableHeadCell
            key={id}
            id={id}
            label={String(column.columnDef.header)}
            align={columns[index]?.align}
            place={index}
            left={look.lefts[index]}
            pinned={pinnedMark(look, index)}
            width={layout.widths[id] ?? 0}
            sorted={column.getIsSorted()}
            rank={sort.length > 1 ? column.getSortIndex() + 1 : null}
            onToggle={column.getToggleSortingHandler()}
            onPress={({ shiftKey }) => {
              // Added to the others it is rarer, and not worth foreseeing.
              const next = column.getNextSortingOrder()
              if (!shiftKey) props.onSortIntent?.(next === false ? [] : [{ id, desc: next === 'desc' }])
            }}
            arranging={arranging}
            drag={dragOf(index)}
            onDragWidth={onDragWidth}
          />
        ))}
      </tr>
    </thead>
  )
}

function useSorting<R>(
  columns: readonly DataColumn<R>[],
  sort: Props<R>['sort'],
  onSort: Props<R>['onSort'],
) {
  const definitions = useMemo(
    () =>
      columns.map(({ id, label, sortable = false, latestFirst = false }) => ({
        id,
        header: label,
        enableSorting: sortable,
        accessorFn: () => null,
        sortDescFirst: latestFirst,
      })),
    [columns],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    manualSorting: true,
    state: { sorting: sort.map(({ id, desc }) => ({ id, desc })) },
    onSortingChange: (change) => {
      onSort?.(typeof change === 'function' ? change(sort.map((each) => ({ ...each }))) : change)
    },
  })
  return table.getFlatHeaders()
}

type HeadTickProps = Pick<TableSelecting<never>, 'label' | 'shown' | 'onAll' | 'onNone'>

/** All, some or none: a press selects all, and again none. */
function HeadTick({ selecting: { label, shown, onAll, onNone } }: { readonly selecting: HeadTickProps }) {
  return (
    <td className={styles.headCell} data-tick="">
      <Box
        mixed={shown === 'some'}
        aria-label={label}
        checked={shown === 'all'}
        onChange={shown === 'all' ? onNone : onAll}
      />
    </td>
  )
}
