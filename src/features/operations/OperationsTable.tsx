import { type ReactNode, useRef, useState } from 'react'
import type { Summary } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import type { RowRange } from '#data/windows.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Button } from '#ui/Button.tsx'
import type { DataTableHandle } from '#ui/DataTable.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useWords } from '#ui/words.ts'
import { BulkBar } from './BulkBar.tsx'
import { around, startOf } from './list-start.ts'
import { type GridProps, OperationsGrid } from './OperationsGrid.tsx'
import styles from './OperationsTable.module.css'
import type { PeekSlot } from './peek-slot.ts'
import { StatusStrip } from './StatusStrip.tsx'
import { unfiltered } from './set-filters.ts'
import type { ListView } from './use-list-view.ts'
import { useSettledRows } from './use-settled-rows.ts'

interface Props {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly summary: Summary | undefined
  readonly peek: PeekSlot
  /** Opens the filter of a column. */
  readonly onFilter: (column: ColumnName) => void
  /** What other features can do with what is selected. */
  readonly children?: ReactNode
}

/** The rows, and what stands in their place when there are none; below them how many there are. */
export function OperationsTable({ view, plant, summary, peek, onFilter, children }: Props) {
  const contract = useContract()
  const [start] = useState(() => startOf(view.query))
  const [range, setRange] = useState<RowRange>(() => around(start.row ?? 0, start.row ?? 0))
  const rows = useSettledRows(contract, view.query, range)
  const table = useRef<DataTableHandle>(null)
  const grid = { view, plant, rows, start, setRange, table, peek, onFilter }
  const onClose = () => {
    peek.show(null)
    table.current?.focus()
  }
  const onSortAgain = (byKey: boolean) => {
    rows.retry()
    if (byKey) table.current?.focus()
  }
  return (
    <>
      <div className={styles.beside}>
        <div className={styles.rows}>
          <Body {...grid} summary={summary} />
          <BulkBar query={view.query} plant={plant} summary={summary}>
            {children}
          </BulkBar>
        </div>
        {peek.id !== null && (
          <peek.Pane id={peek.id} onStep={(by) => table.current?.step(by)} onClose={onClose} />
        )}
      </div>
      <StatusStrip
        rows={rows}
        summary={summary}
        onIncomplete={() => view.change({ complete: false })}
        onSortAgain={onSortAgain}
      />
    </>
  )
}

interface BodyProps extends GridProps {
  readonly summary: Summary | undefined
}

function Body(props: BodyProps) {
  const { summary, ...grid } = props
  const { view, rows } = grid
  const words = useWords()
  const said = useErrorText()
  const { empty, failed } = words.list
  if (rows.total === 0) {
    return (
      <div className={styles.instead}>
        <Empty
          title={empty.title}
          acts={
            <Button variant="primary" onClick={() => view.change(unfiltered)}>
              {empty.clear}
            </Button>
          }
        >
          {empty.text(summary?.total ?? 0)}
        </Empty>
      </div>
    )
  }
  if (rows.total === null && rows.error !== null) {
    return (
      <div className={styles.instead}>
        <Failed title={failed} detail={said(rows.error)} onRetry={rows.retry} />
      </div>
    )
  }
  // Rows that are still fetched stand in the true layout; a place to scroll to exists only when they are there.
  return <OperationsGrid key={rows.total === null ? 'fetching' : 'there'} {...grid} />
}
