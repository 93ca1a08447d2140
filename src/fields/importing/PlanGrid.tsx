import { type DataColumn, DataTable } from '#ui/DataTable.tsx'
import type { TableSort } from '#ui/table-sort.ts'
import { canTick, type RowState } from './row-state.ts'
import { useImportingWords } from './words.ts'

interface Props<R> {
  readonly rows: readonly R[]
  readonly columns: readonly DataColumn<R>[]
  readonly sort: readonly TableSort[]
  readonly onSort: (sort: readonly TableSort[]) => void
  readonly isChosen: (row: R) => boolean
  /** `isToDecide`: the focus is to go to what is to be decided about the row. */
  readonly onChoose: (row: R, isToDecide: boolean) => void
  readonly onTick: (row: R) => void
  readonly isStale: boolean
}

/** The rows of a plan with what becomes of each; the space bar leaves one out or takes it back in. */
export function PlanGrid<R extends { readonly outcome: RowState }>(props: Props<R>) {
  const { rows, columns, sort, onSort, isChosen, onChoose, onTick, isStale } = props
  const words = useImportingWords().importing.plan
  return (
    <DataTable
      label={words.label}
      columns={columns}
      count={rows.length}
      rowAt={(index) => rows[index]}
      hrefOf={nowhere}
      isDimmed={isQuiet}
      sort={sort}
      onSort={onSort}
      onOpen={(row) => onChoose(row, true)}
      onActive={(row) => onChoose(row, false)}
      onPeek={(row) => canTick(row) && onTick(row)}
      isChosen={isChosen}
      stale={isStale}
    />
  )
}

const nowhere = () => null
const isQuiet = ({ outcome }: { readonly outcome: RowState }) => outcome === 'unchanged' || outcome === 'left'

/** In pixels: a tick with the room around it, and a digit. */
const [TICK, DIGIT] = [60, 8]

/** How wide the column of the rows' numbers is, for so many digits. */
export function numberWidth(digits: number): number {
  return TICK + DIGIT * digits
}
