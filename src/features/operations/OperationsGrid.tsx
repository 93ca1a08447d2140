import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { rememberList } from '#data/last-list.ts'
import { useContract } from '#data/use-host.ts'
import type { RowRange } from '#data/windows.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import type { ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { DataTable, type DataTableHandle } from '#ui/DataTable.tsx'
import { useWords } from '#ui/words.ts'
import { around, type Start, textOf } from './list-start.ts'
import { operationColumns } from './operation-columns.tsx'
import type { PeekSlot } from './peek-slot.ts'
import { useArranging } from './use-arranging.ts'
import type { ListView } from './use-list-view.ts'
import { useRowMarks } from './row-marks.ts'
import { useRowSelection } from './use-row-selection.ts'
import { useSorting } from './use-sorting.ts'
import { useNameWidth } from './use-name-width.ts'
import type { SettledRows } from './use-settled-rows.ts'

export interface GridProps {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly rows: SettledRows
  readonly start: Start
  readonly setRange: (change: (range: RowRange) => RowRange) => void
  readonly table: RefObject<DataTableHandle | null>
  readonly peek: PeekSlot
  readonly onFilter: (column: ColumnName) => void
}

const ROWS_WHILE_FETCHING = 24

export function OperationsGrid(props: GridProps) {
  const { view, plant, rows, start, setRange, table, peek } = props
  const words = useWords()
  const contract = useContract()
  const navigate = useNavigate()
  const nameWidth = useNameWidth(rows)
  const selecting = useRowSelection(rows)
  const columns = useMemo(
    () => operationColumns({ words, contract, plant, nameWidth }, view.columns),
    [words, contract, plant, nameWidth, view.columns],
  )
  const columnIds = useMemo(() => columns.map(({ id }) => id), [columns])
  const markOf = useRowMarks(columnIds)
  const search = textOf(rows.query)
  const look = new URLSearchParams({ ...view.look }).toString()
  const keepTop = useKeptTop(search, look)
  const arranging = useArranging(view, props.onFilter)
  const sorting = useSorting(view)
  useTopOfNewRows(rows.query, table)
  useFocusWhenBack(start, rows.total !== null, table)
  return (
    <DataTable
      ref={table}
      label={words.list.label}
      columns={columns}
      count={rows.total ?? ROWS_WHILE_FETCHING}
      rowAt={rows.at}
      list={rows.query}
      hrefOf={hrefOf}
      isDimmed={isDisabled}
      markOf={markOf}
      selecting={selecting}
      arranging={arranging}
      {...sorting}
      onOpen={({ id }, row) => {
        rememberList({ search, look, row })
        void navigate({ to: '/operations/$id', params: { id } })
      }}
      onPeek={({ id }) => peek.show(id === peek.id ? null : id)}
      peekLabel={words.list.peek}
      onActive={({ id }) => {
        if (peek.id !== null) peek.show(id)
      }}
      onRange={(first, last) => setRange((range) => next(range, around(first, last)))}
      onScroll={keepTop}
      startTop={start.top}
      startRow={start.row}
      stale={rows.stale}
    />
  )
}

function hrefOf({ id }: SavedOperation): string {
  return `/operations/${id}`
}

function isDisabled({ operation }: SavedOperation): boolean {
  return operation.enabled !== true
}

/** The same object while nothing changed, so that nothing is drawn again. */
function next(before: RowRange, after: RowRange): RowRange {
  return before.first === after.first && before.last === after.last ? before : after
}

const PAUSE_MS = 150

/** Keeps which list it is and how far it is scrolled, for whoever comes back to it. Talks to the tab's storage. */
function useKeptTop(search: string, look: string): (top: number) => void {
  const timer = useRef(0)
  const top = useRef<number | null>(null)
  useEffect(() => {
    const keep = () => {
      window.clearTimeout(timer.current)
      rememberList({ search, look, ...(top.current === null ? {} : { top: top.current }) })
      top.current = null
    }
    keep()
    // What waits when the list goes is kept at once.
    return keep
  }, [search, look])
  return (next) => {
    top.current = next
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => rememberList({ search, look, top: next }), PAUSE_MS)
  }
}

/** Talks to the table's box: another search or sort is another list, which begins at its top. */
function useTopOfNewRows(query: ListQuery, table: RefObject<DataTableHandle | null>) {
  const shown = useRef(query)
  useEffect(() => {
    if (shown.current !== query) table.current?.toTop()
    shown.current = query
  }, [query, table])
}

/** Talks to the focus: back from a record, the keys go on from its row. */
function useFocusWhenBack(start: Start, isThere: boolean, table: RefObject<DataTableHandle | null>) {
  const isBack = isThere && start.row !== null
  useEffect(() => {
    if (isBack) table.current?.focus()
  }, [isBack, table])
}
