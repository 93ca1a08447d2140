import { type KeyboardEvent, type PointerEvent, type Ref, useRef } from 'react'
import { flushSync } from 'react-dom'
import styles from './DataTableHead.module.css'

interface Props {
  readonly ref: Ref<HTMLHRElement>
  readonly label: string
  readonly width: number
  /** A width on the way. */
  readonly onDrag: (width: number) => void
  /** The width that stays. */
  readonly onWidth: (width: number) => void
  /** The width that the column's contents take in the table as it now is. */
  readonly fitting: (table: HTMLTableElement) => number
}

/** More than any content that a column is fitted to. */
const ROOMY = 900
const LEAST = 48
const STEP = 8
const BIG_STEP = 40

/** The right edge of a column: dragged, or moved by the arrows, it widens the column; a double click fits it. */
export function ColumnEdge({ ref, label, width, onDrag, onWidth, fitting }: Props) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const widthAt = ({ clientX }: PointerEvent) => {
    const { current } = from
    return current === null ? width : Math.max(LEAST, current.width + clientX - current.x)
  }
  const fit = (edge: Element) => {
    const table = edge.closest('table')
    if (table === null) return
    flushSync(() => onDrag(ROOMY))
    const fitted = fitting(table)
    onDrag(fitted)
    onWidth(fitted)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a widget
    <hr
      ref={ref}
      // Reached from the column's menu.
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      className={styles.edge}
      // Else the browser drags the column.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (from.current !== null) onDrag(widthAt(event))
      }}
      onPointerUp={(event) => {
        if (from.current !== null && from.current.x !== event.clientX) onWidth(widthAt(event))
        from.current = null
      }}
      onDoubleClick={(event) => fit(event.currentTarget)}
      onKeyDown={(event) => {
        const next = widthByKey(event, width)
        if (next !== null) onWidth(next)
        else if (event.key === 'Enter') fit(event.currentTarget)
        else if (event.key === 'Escape') event.currentTarget.closest('table')?.focus()
      }}
    />
  )
}

function widthByKey({ key, shiftKey }: KeyboardEvent, width: number): number | null {
  const step = shiftKey ? BIG_STEP : STEP
  if (key === 'ArrowRight') return width + step
  return key === 'ArrowLeft' ? width - step : null
}
