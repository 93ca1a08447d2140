import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTable.module.css'
import type { TableSelecting } from './table-selecting.ts'
import type { TableSort } from './table-sort.ts'
import type { TableLook } from './use-table-look.ts'

interface Props<R> {
  readonly look: TableLook<DataColumn<R>>
  readonly sort: readonly TableSort[]
  readonly onSort: ((sort: readonly TableSort[]) => void) | undefined
  readonly selecting: TableSelecting<R> | undefined
}

const features = tableFeatures({ rowSortingFeature })
/** The server sorts, and only a window of its rows is here: none of them goes through the table's own models. */
const noRows: object[] = []

/** The columns' names; a click sorts by one, a click with Shift adds it to the sort. */
export function DataTableHead<R>({ look: { columns, layout }, sort, onSort, selecting }: Props<R>) {
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
        {selecting !== undefined && <HeadTick selecting={selecting} />}
        {table.getFlatHeaders().map(({ id, column }, index) => (
          <HeadCell
            key={id}
            label={String(column.columnDef.header)}
            align={columns[index]?.align}
            isLead={index === 0}
            sorted={column.getIsSorted()}
            rank={sort.length > 1 ? column.getSortIndex() + 1 : null}
            onToggle={column.getToggleSortingHandler()}
          />
        ))}
      </tr>
    </thead>
  )
}

type HeadTickProps = Pick<TableSelecting<never>, 'label' | 'shown' | 'onAll' | 'onNone'>

/** All, some or none: a press selects all, and again none. */
function HeadTick({ selecting: { label, shown, onAll, onNone } }: { readonly selecting: HeadTickProps }) {
  return (
    <td className={`${styles.headCell} ${styles.tick}`}>
      <input
        ref={(box) => {
          // The one state that a checkbox takes only from script.
          if (box !== null) box.indeterminate = shown === 'some'
        }}
        type="checkbox"
        className={styles.box}
        aria-label={label}
        checked={shown === 'all'}
        onChange={shown === 'all' ? onNone : onAll}
      />
    </td>
  )
}

interface HeadCellProps {
  readonly label: string
  readonly align: 'end' | undefined
  readonly isLead: boolean
  readonly sorted: 'asc' | 'desc' | false
  /** Its place among several; null where it is the only one. */
  readonly rank: number | null
  readonly onToggle: ((event: unknown) => void) | undefined
}

function HeadCell({ label, align, isLead, sorted, rank, onToggle }: HeadCellProps) {
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
      className={styles.headCell}
      data-align={align}
      data-lead={isLead ? '' : undefined}
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
