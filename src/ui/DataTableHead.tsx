import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTable.module.css'
import type { TableSort } from './table-sort.ts'
import type { TableLook } from './use-table-look.ts'

interface Props<R> {
  readonly look: TableLook<DataColumn<R>>
  readonly sort: readonly TableSort[]
  readonly onSort: ((sort: readonly TableSort[]) => void) | undefined
}

const features = tableFeatures({ rowSortingFeature })
/** The server sorts, and only a window of its rows is here: none of them goes through the table's own models. */
const noRows: object[] = []

/** The columns' names; a click sorts by one, a click with Shift adds it to the sort. */
export function DataTableHead<R>({ look: { columns, layout }, sort, onSort }: Props<R>) {
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
  return (
    <thead className={styles.head} style={{ width: layout.total }}>
      <tr aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: layout.template }}>
        {table.getFlatHeaders().map(({ id, column }, index) => (
          <HeadCell
            key={id}
            label={String(column.columnDef.header)}
            align={columns[index]?.align}
            sorted={column.getIsSorted()}
            rank={sort.length > 1 ? column.getSortIndex() + 1 : null}
            onToggle={column.getToggleSortingHandler()}
          />
        ))}
      </tr>
    </thead>
  )
}

interface HeadCellProps {
  readonly label: string
  readonly align: 'end' | undefined
  readonly sorted: 'asc' | 'desc' | false
  /** Its place among several; null where it is the only one. */
  readonly rank: number | null
  readonly onToggle: ((event: unknown) => void) | undefined
}

function HeadCell({ label, align, sorted, rank, onToggle }: HeadCellProps) {
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
      className={styles.headCell}
      data-align={align}
    >
      {onToggle === undefined ? (
        <span className={styles.headLabel}>{label}</span>
      ) : (
        <button
          type="button"
          className={styles.headLabel}
          data-sorted={sorted || undefined}
          onClick={onToggle}
        >
          {label}
          {sorted !== false && (
            <span className={styles.rank}>
              <Arrow size={12} stroke={1.5} aria-hidden />
              {rank}
            </span>
          )}
        </button>
      )}
    </th>
  )
}
