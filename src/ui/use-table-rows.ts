import { type MouseEvent, type Ref, type RefObject, useImperativeHandle, useState } from 'react'
import type { DataTableHandle, DataTableProps } from './DataTable.tsx'
import { useRowWindow } from './use-row-window.ts'
import { useTableKeys } from './use-table-keys.ts'

type Rows<R> = Pick<DataTableProps<R>, 'count' | 'rowAt' | 'onOpen' | 'onRange' | 'startTop'>

interface Options<R> extends Rows<R> {
  readonly ref: Ref<DataTableHandle> | undefined
  readonly box: RefObject<HTMLTableElement | null>
  readonly startRow: number
}

/** Which rows are in sight, which one the keys are at, and what pressing them does. */
export function useTableRows<R>({ ref, box, startRow, ...rows }: Options<R>) {
  const { count } = rows
  const [chosen, setActive] = useState(startRow)
  const active = Math.max(0, Math.min(chosen, count - 1))
  const { virtual, headHeight } = useRowWindow({ ...rows, active, box })
  const open = (index: number) => {
    const record = rows.rowAt(index)
    if (record !== undefined) rows.onOpen(record, index)
  }
  const move = (index: number) => {
    setActive(index)
    virtual.scrollToIndex(index)
  }
  const onKeyDown = useTableKeys({ active, count, box, open, move })
  const onClick = (event: MouseEvent) => {
    const index = rowPressed(event)
    if (index === null) return
    event.preventDefault()
    open(index)
  }
  useImperativeHandle(ref, () => ({
    focus: () => {
      virtual.scrollToIndex(active)
      box.current?.focus({ preventScroll: true })
    },
    toTop: () => {
      setActive(0)
      box.current?.scrollTo({ top: 0 })
    },
  }))
  return { active, virtual, headHeight, handlers: { onKeyDown, onClick } }
}

/** Listened for on the whole table, so that rows stay as they are drawn. With a key held, the link in it is meant. */
function rowPressed({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest('tr[data-index]') : null
  const index = row?.getAttribute('data-index') ?? null
  return index === null || ctrlKey || metaKey || shiftKey ? null : Number(index)
}
