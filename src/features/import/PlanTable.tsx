import { useMemo } from 'react'
import { numberWidth, PlanGrid } from '#fields/importing/PlanGrid.tsx'
import { OutcomeCell } from '#fields/importing/RowCells.tsx'
import type { DataColumn } from '#ui/DataTable.tsx'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import type { PlanRow } from './plan-rows.ts'
import { NameCell, NumberCell, PlaceCell, TypeCell } from './RowCells.tsx'
import { isSortKey, type RowSort } from './shown-rows.ts'
import { useTick } from './use-tick.ts'
import { WhatChanges } from './WhatChanges.tsx'

interface Props {
  readonly rows: readonly PlanRow[]
  readonly sort: readonly RowSort[]
  readonly onSort: (sort: readonly RowSort[]) => void
}

/** The rows of the file with what becomes of each; a tick leaves one out or takes it back in. */
export function PlanTable({ rows, sort, onSort }: Props) {
  const { plan, chosen, choose } = useImportModel()
  const tick = useTick()
  const columns = useColumns(plan.answer?.rows.length ?? 0)
  const show = ({ row }: PlanRow, isToDecide: boolean) => choose({ row, isToDecide })
  return (
    <PlanGrid
      rows={rows}
      columns={columns}
      sort={sort}
      onSort={(next) => onSort(next.flatMap(({ id, desc }) => (isSortKey(id) ? [{ id, desc }] : [])))}
      isChosen={({ row }) => row === chosen?.row}
      onChoose={show}
      onTick={tick}
      isStale={plan.isStale && plan.isWorking}
    />
  )
}

/** `count`: of the rows, whose numbers are to fit. */
function useColumns(count: number): readonly DataColumn<PlanRow>[] {
  const { importing, code } = useImportWords()
  const words = importing.plan.head
  const digits = count.toLocaleString(code).length
  return useMemo(
    () => [
      {
        id: 'row',
        label: words.row,
        width: numberWidth(digits),
        sortable: true,
        cell: (row) => <NumberCell row={row} />,
      },
      {
        id: 'outcome',
        label: words.outcome,
        width: 120,
        sortable: true,
        cell: (row) => <OutcomeCell outcome={row.outcome} />,
      },
      {
        id: 'name',
        label: words.name,
        width: 200,
        ideal: 232,
        grow: 1,
        sortable: true,
        cell: (row) => <NameCell row={row} />,
      },
      {
        id: 'operationType',
        label: words.operationType,
        width: 96,
        sortable: true,
        cell: (row) => <TypeCell row={row} />,
      },
      {
        id: 'source',
        label: words.source,
        width: 116,
        ideal: 160,
        sortable: true,
        cell: (row, letters) => <PlaceCell row={row} side="source" letters={letters} />,
      },
      {
        id: 'destination',
        label: words.destination,
        width: 116,
        ideal: 160,
        sortable: true,
        cell: (row, letters) => <PlaceCell row={row} side="destination" letters={letters} />,
      },
      {
        id: 'changes',
        label: words.changes,
        width: 240,
        grow: 3,
        cell: (row, letters) => <WhatChanges row={row} letters={letters} />,
      },
    ],
    [words, digits],
  )
}
