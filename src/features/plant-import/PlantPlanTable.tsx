import { useMemo } from 'react'
import { numberWidth, PlanGrid } from '#fields/importing/PlanGrid.tsx'
import { OutcomeCell, RowNumber } from '#fields/importing/RowCells.tsx'
import type { DataColumn } from '#ui/DataTable.tsx'
import { useStable } from '#ui/use-stable.ts'
import { usePlantImportModel } from './import-model.ts'
import { isSortKey, type PlanRow, type RowSort } from './plan-rows.ts'
import { LabelCell, WhatChanges } from './PlantCells.tsx'
import { useTick } from './use-tick.ts'
import { usePlantImportWords } from './words.ts'

interface Props {
  readonly rows: readonly PlanRow[]
  readonly sort: readonly RowSort[]
  readonly onSort: (sort: readonly RowSort[]) => void
}

/** The rows of the files with what becomes of each; a tick leaves one out or takes it back in. */
export function PlantPlanTable({ rows, sort, onSort }: Props) {
  const { plan, chosen, choose } = usePlantImportModel()
  const tick = useTick()
  const columns = usePlanColumns()
  return (
    <PlanGrid
      rows={rows}
      columns={columns}
      sort={sort}
      onSort={(next) => onSort(next.flatMap(({ id, desc }) => (isSortKey(id) ? [{ id, desc }] : [])))}
      isChosen={({ key }) => key === chosen?.key}
      onChoose={({ key }, isToDecide) => choose({ key, isToDecide })}
      onTick={tick}
      isStale={plan.isStale && plan.isWorking}
    />
  )
}

function usePlanColumns(): readonly DataColumn<PlanRow>[] {
  const { importing, plant, code } = usePlantImportWords()
  const { rows, lists } = usePlantImportModel()
  const tick = useStable(useTick())
  const digits = rows.length.toLocaleString(code).length
  const hasFiles = new Set(lists.map(({ file }) => file)).size > 1
  const { head } = importing.plan
  return useMemo(
    () => [
      {
        id: 'row',
        label: head.row,
        width: numberWidth(digits),
        sortable: true,
        cell: (row) => (
          <RowNumber row={row} name={row.label === '' ? null : row.label} onTick={() => tick(row)} />
        ),
      },
      {
        id: 'outcome',
        label: head.outcome,
        width: 120,
        sortable: true,
        cell: ({ outcome }) => <OutcomeCell outcome={outcome} />,
      },
      {
        id: 'kind',
        label: plant.import.list,
        width: 112,
        sortable: true,
        cell: ({ kind }) => plant.one[kind],
      },
      ...(hasFiles
        ? [
            {
              id: 'file',
              label: plant.import.file,
              width: 120,
              sortable: true,
              cell: ({ file }: PlanRow) => file,
            },
          ]
        : []),
      {
        id: 'label',
        label: head.name,
        width: 200,
        ideal: 280,
        grow: 1,
        sortable: true,
        cell: (row, letters) => <LabelCell row={row} letters={letters} />,
      },
      {
        id: 'changes',
        label: head.changes,
        width: 240,
        grow: 3,
        cell: (row) => <WhatChanges row={row} />,
      },
    ],
    [head, plant, digits, hasFiles, tick],
  )
}
