import { useRef } from 'react'
import { lostRows, spanOf, type TableSelecting } from './table-selecting.ts'

interface Options<R> {
  readonly selecting: TableSelecting<R> | undefined
  readonly active: number
  readonly rowAt: (index: number) => R | undefined
}

/** Ranges and single rows: where a range began is remembered until another row is gone to. */
export function useTableSelecting<R>({ selecting, active, rowAt }: Options<R>) {
  const anchor = useRef<number | null>(null)
  return {
    /** Another row was gone to: a range begins there. */
    leave: () => {
      anchor.current = null
    },
    toggle: (index: number) => {
      const row = rowAt(index)
      if (selecting === undefined || row === undefined) return
      anchor.current = index
      selecting.onSelect(index, index, !selecting.isSelected(row))
    },
    /** From where the range began to this row; what it reached before and now does not is left out again. */
    extend: (to: number) => {
      if (selecting === undefined) return
      const from = anchor.current ?? active
      const lost = lostRows(from, active, to)
      if (lost !== null) selecting.onSelect(lost.first, lost.last, false)
      const { first, last } = spanOf(from, to)
      selecting.onSelect(first, last, true)
      anchor.current = from
    },
    all: () => selecting?.onAll(),
    none: () => selecting?.onNone(),
  }
}
