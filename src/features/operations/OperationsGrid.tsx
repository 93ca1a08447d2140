import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { rememberList } from '#data/last-list.ts'
import { useContract } from '#data/use-host.ts'
import type { RowRange } from '#data/windows.ts'
import { everything, type ListQuery, type Sort } from '#domain/list-query.ts'
import { sortKeys } from '#domain/sort-keys.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { DataTable, type DataTableHandle } from '#ui/DataTable.tsx'
import type { TableSort } from '#ui/table-sort.ts'
import { useTouch } from '#ui/use-touch.ts'
import { useWords } from '#ui/words.ts'
import { around, type Start, textOf } from './list-start.ts'
import { operationColumns } from './operation-columns.tsx'
import type { PeekSlot } from './peek-slot.ts'
import type { ListView } from './use-list-view.ts'
import { useRowMarks } from './row-marks.ts'
import { useRowSelection } from './use-row-selection.ts'
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
}

const ROWS_WHILE_FETCHING = 24

export function OperationsGrid(props: GridProps) {
  const { view, plant, rows, start, setRange, table, peek } = props
  const words = useWords()
  const contract = useContract()
  const navigate = useNavigate()
  const isTouch = useTouch()
  const nameWidth = useNameWidth(rows)
  const selecting = useRowSelection(rows)
  const columns = useMemo(
    () => operationColumns({ words, contract, plant, nameWidth }, isTouch),
    [words, contract, plant, nameWidth, isTouch],
  )
  const columnIds = useMemo(() => columns.map(({ id }) => id), [columns])
  const markOf = useRowMarks(columnIds)
  const search = textOf(rows.query)
  const keepTop = useKeptTop(search)
  useTopOfNewRows(rows.query, table)
  useFocusWhenBack(start, rows.total !== null, table)
  return (
    <DataTable
      ref={table}
      label={words.list.label}
      columns={columns}
      count={rows.total ?? ROWS_WHILE_FETCHING}
      rowAt={rows.at}
      hrefOf={hrefOf}
      isDimmed={isDisabled}
      markOf={markOf}
      selecting={selecting}
      sort={view.query.sort.map(({ key, descending }) => ({ id: key, desc: descending }))}
      onSort={(sort) => view.change({ sort: sortFrom(sort) })}
      onOpen={({ id }, row) => {
        rememberList({ search, row })
        void navigate({ to: '/operations/$id', params: { id } })
      }}
      onPeek={({ id }) => peek.show(id === peek.id ? null : id)}
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

function sortFrom(sort: readonly TableSort[]): readonly Sort[] {
  const known = sort.flatMap(({ id, desc }): readonly Sort[] => {
    const key = sortKeys.find((each) => each === id)
    return key === undefined ? [] : [{ key, descending: desc }]
  })
  return known.length === 0 ? everything.sort : known
}

/** The same object while nothing changed, so that nothing is drawn again. */
function next(before: RowRange, after: RowRange): RowRange {
  return before.first === after.first && before.last === after.last ? before : after
}

const PAUSE_MS = 150

/** Keeps how far the list is scrolled, for whoever comes back to it. */
function useKeptTop(search: string): (top: number) => void {
  const timer = useRef(0)
  return (top) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => rememberList({ search, top }), PAUSE_MS)
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
