import type { DataColumn, DataTableProps } from './DataTable.tsx'
import styles from './DataTable.module.css'
import { DataTableRow } from './DataTableRow.tsx'
import type { TableLook } from './use-table-look.ts'
import { useDrawn } from './use-drawn.ts'
import type { useTableRows } from './use-table-rows.ts'
import { useTouch } from './use-touch.ts'
import { useWholeRows } from './use-whole-rows.ts'

interface Props<R>
  extends Pick<
    DataTableProps<R>,
    'rowAt' | 'list' | 'hrefOf' | 'isDimmed' | 'markOf' | 'isChosen' | 'selecting' | 'peekLabel'
  > {
  readonly look: TableLook<DataColumn<R>>
  readonly tableId: string
  readonly rows: ReturnType<typeof useTableRows>
}

export function DataTableBody<R>(props: Props<R>) {
  const { rowAt, hrefOf, isDimmed, markOf, selecting, look, tableId, rows } = props
  // Where there is a space bar, it does the same.
  const peekLabel = useTouch() ? props.peekLabel : undefined
  const { active, virtual, headHeight } = rows
  const isOne = selecting?.isSelected ?? props.isChosen
  const isMarked = isOne && ((record: R | undefined) => record !== undefined && isOne(record))
  const items = virtual.getVirtualItems()
  const isInSight = inSight(rows)
  const isWhole = useWholeRows(sightFirst(items, isInSight), (index) => rowAt(index) !== undefined)
  const isNew = useDrawn(props.list) !== props.list
  return (
    <tbody className={styles.body} style={{ height: virtual.getTotalSize(), width: look.layout.total }}>
      {items.map(({ index, start }) => {
        const record = rowAt(index)
        return (
          <DataTableRow
            key={index}
            id={`${tableId}${index}`}
            index={index}
            top={start - headHeight}
            isActive={index === active}
            isSelected={isMarked?.(record)}
            isWhole={isWhole(index)}
            isHeld={isNew && !isInSight(index)}
            record={record}
            mark={record && markOf?.(record)}
            look={look}
            hrefOf={hrefOf}
            isDimmed={isDimmed}
            peekLabel={peekLabel}
          />
        )
      })}
    </tbody>
  )
}

type Item = { readonly index: number }

function inSight({ virtual: { range } }: ReturnType<typeof useTableRows>): (index: number) => boolean {
  const { startIndex = 0, endIndex = -1 } = range ?? {}
  return (index) => index >= startIndex && index <= endIndex
}

/** The rows on the page, those in sight before those around them. */
function sightFirst(items: readonly Item[], isInSight: (index: number) => boolean): readonly number[] {
  const indices = items.map(({ index }) => index)
  return [...indices.filter(isInSight), ...indices.filter((index) => !isInSight(index))]
}
