import { type MouseEvent, type Ref, type RefObject, useImperativeHandle, useState } from 'react'
import type { DataTableHandle, DataTableProps } from './DataTable.tsx'
import { useRowWindow } from './use-row-window.ts'
import { useTableKeys } from './use-table-keys.ts'
import { useTableSelecting } from './use-table-selecting.ts'

type Rows<R> = Pick<
  DataTableProps<R>,
  'count' | 'rowAt' | 'isChosen' | 'onOpen' | 'onPeek' | 'onActive' | 'onRange' | 'startTop' | 'selecting'
>

interface Options<R> extends Rows<R> {
  readonly ref: Ref<DataTableHandle> | undefined
  readonly box: RefObject<HTMLTableElement | null>
  readonly startRow: number
}

/** Which rows are in sight, which one the keys are at, and what pressing them does. */
export function useTableRows<R>({ ref, box, startRow, ...rows }: Options<R>) {
  const { count, rowAt, onOpen, onPeek, onActive, selecting } = rows
  const [chosen, setActive] = useState(startRow)
  const active = Math.max(0, Math.min(chosen, count - 1))
  const { virtual, headHeight } = useRowWindow({ ...rows, active, box })
  const choosing = useTableSelecting({ selecting, active, rowAt })
  const told = (tell: (row: R, index: number) => void) => (index: number) => {
    const record = rowAt(index)
    if (record !== undefined) tell(record, index)
  }
  const activate = (index: number) => {
    setActive(index)
    if (onActive !== undefined) told(onActive)(index)
  }
  const goTo = (index: number) => {
    activate(index)
    virtual.scrollToIndex(index)
  }
  const move = (index: number) => {
    choosing.leave()
    goTo(index)
  }
  const then = (act: (index: number) => void, go: (index: number) => void) => (index: number) => {
    act(index)
    go(index)
  }
  const byKey = { toggle: then(choosing.toggle, goTo), extend: then(choosing.extend, goTo) }
  // A row that is pressed is in sight, and stays under the pointer.
  const byPress = { toggle: then(choosing.toggle, activate), extend: then(choosing.extend, activate) }
  const peek = onPeek === undefined ? undefined : told(onPeek)
  const onKeyDown = useTableKeys({
    active,
    count,
    box,
    move,
    open: told(onOpen),
    peek,
    selecting: selecting === undefined ? null : { ...choosing, ...byKey },
  })
  const presses = pressesOn(
    box,
    {
      open: rows.isChosen === undefined ? told(onOpen) : then(activate, told(onOpen)),
      peek: (index) => peek?.(index),
      ...byPress,
    },
    selecting !== undefined,
  )
  const handlers = { onKeyDown, ...presses }
  useImperativeHandle(ref, () => ({
    focus: () => {
      virtual.scrollToIndex(active)
      box.current?.focus({ preventScroll: true })
    },
    toTop: () => {
      choosing.leave()
      setActive(0)
      // Known without asking the browser, who would have to lay out all the new rows first.
      if (virtual.scrollOffset !== 0) box.current?.scrollTo({ top: 0 })
    },
    step: (by) => move(Math.max(0, Math.min(count - 1, active + by))),
  }))
  return { active, virtual, headHeight, handlers }
}

type Press = 'open' | 'peek' | 'toggle' | 'extend'

/** Listened for on the whole table, so that rows stay as they are drawn. */
function pressesOn(
  box: RefObject<HTMLTableElement | null>,
  acts: Readonly<Record<Press, (index: number) => void>>,
  canSelect: boolean,
) {
  return {
    onMouseDown: (event: MouseEvent) => {
      const press = pressOf(event, canSelect)
      if (press === null || press.act === 'open') return
      // Selecting rows and looking at one selects no text and leaves the focus where the keys work.
      event.preventDefault()
      box.current?.focus({ preventScroll: true })
    },
    onClick: (event: MouseEvent) => {
      const press = pressOf(event, canSelect)
      if (press === null) return
      // A tick shows what is selected; the browser must not turn it round by itself.
      if (!isTick(event.target)) event.preventDefault()
      acts[press.act](press.index)
    },
  }
}

/** What pressing a row means. With Ctrl held, the link in it is meant, and is the browser's own. */
function pressOf(event: MouseEvent, canSelect: boolean): { act: Press; index: number } | null {
  const { target, ctrlKey, metaKey, shiftKey } = event
  if (!(target instanceof Element)) return null
  const row = target.closest('tr[data-index]')
  if (row === null) return null
  const index = Number(row.getAttribute('data-index'))
  const isCommand = ctrlKey || metaKey
  if (target.closest('[data-peek]') !== null) return { act: 'peek', index }
  if (!canSelect) return isCommand || shiftKey ? null : { act: 'open', index }
  if (shiftKey) return { act: 'extend', index }
  if (isTick(target)) return { act: 'toggle', index }
  if (!isCommand) return { act: 'open', index }
  return target.closest('a') === null ? { act: 'toggle', index } : null
}

function isTick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-tick]') !== null
}
