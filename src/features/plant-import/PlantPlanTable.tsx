import { useMemo } from 'react'
import { OutcomeCell, RowNumber } from '#fields/importing/RowCells.tsx'
import { canTick } from '#fields/importing/row-state.ts'
import { type DataColumn, DataTable } from '#ui/DataTable.tsx'
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
  const words = usePlantImportWords().importing.plan
  const { plan, chosen, choose } = usePlantImportModel()
  const tick = useTick()
  const columns = usePlanColumns()
  return (
    <DataTable
      label={words.label}
      columns={columns}
      count={rows.length}
      rowAt={(index) => rows[index]}
      hrefOf={nowhere}
      isDimmed={isQuiet}
      sort={sort}
      onSort={(next) => onSort(next.flatMap(({ id, desc }) => (isSortKey(id) ? [{ id, desc }] : [])))}
      onOpen={({ key }) => choose({ key, isToDecide: true })}
      onActive={({ key }) => choose({ key, isToDecide: false })}
      onPeek={(row) => canTick(row) && tick(row)}
      isChosen={({ key }) => key === chosen?.key}
      stale={plan.isStale && plan.isWorking}
    />
  )
}

const nowhere = () => null
const isQuiet = ({ outcome }: PlanRow) => outcome === 'unchanged' || outcome === 'left'

/** In pixels: a tick with the room around it, and a digit. */
const [TICK, DIGIT] = [60, 8]

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
        width: TICK + DIGIT * digits,
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
