import { useMemo, useState } from 'react'
import { useContract } from '#data/use-host.ts'
import { totalsOf } from '#domain/grid/standing.ts'
import type { ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { firstCell, type GridSelection } from '#ui/edit-grid-block.ts'
import { useStable } from '#ui/use-stable.ts'
import type { Asking } from './clipboard-acts.ts'
import type { GridView } from './grid-fields.ts'
import { type GridRow, rowReader } from './grid-row.ts'
import { usePending } from './use-pending.ts'
import { useGridRows } from './use-grid-rows.ts'
import { useGridWords } from './words.ts'

const ROWS_WHILE_FETCHING = 24

/** What the parts of the grid's screen share: the rows, what was entered over them, and which cells are selected. */
export interface GridModel extends GridState {
  /** As it is when it is asked for: rows may come long after the act that waits for them. Always the same function. */
  readonly latest: () => GridState
}

export type GridState = ReturnType<typeof useGridState>

export function useGridModel(query: ListQuery, plant: PlantIndex, view: GridView): GridModel {
  const state = useGridState(query, plant, view)
  return { ...state, latest: useStable(() => state) }
}

function useGridState(query: ListQuery, plant: PlantIndex, view: GridView) {
  const { fields } = view
  const contract = useContract()
  const words = useGridWords()
  const reader = useMemo(() => rowReader(contract, plant), [contract, plant])
  const pending = usePending(contract)
  const rows = useGridRows(contract, query)
  const chosen = useChosen(query)
  const { asking } = chosen
  const [notice, say] = useState('')
  const { present } = pending.steps
  const shown = asking === null ? present : asking.all.pending
  const totals = useMemo(() => totalsOf(present, reader.standing), [present, reader])
  const count = rows.total ?? ROWS_WHILE_FETCHING
  return {
    contract,
    words,
    plant,
    view,
    fields,
    pending,
    rows,
    reader,
    totals,
    ...chosen,
    notice,
    say,
    size: { rows: count, columns: fields.length },
    rowAt: (index: number): GridRow | undefined => {
      const saved = rows.at(index)
      return saved === undefined ? undefined : reader.rowOf(saved, shown.get(saved.id))
    },
  }
}

/** Which cells are selected, and what is asked about them; other rows begin anew. */
function useChosen(query: ListQuery) {
  const [selection, select] = useState<GridSelection>(firstCell)
  const [asking, ask] = useState<Asking | null>(null)
  const [shownQuery, setShownQuery] = useState(query)
  if (shownQuery !== query) {
    setShownQuery(query)
    select(firstCell)
    ask(null)
  }
  return { selection, select, asking, ask }
}
