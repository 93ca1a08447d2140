import { type MouseEvent, memo, type ReactElement } from 'react'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTable.module.css'
import { Bar } from './StateViews.tsx'

interface Props<R> {
  readonly id: string
  readonly index: number
  readonly top: number
  /** Undefined while it is being fetched. */
  readonly record: R | undefined
  readonly isActive: boolean
  readonly columns: readonly DataColumn<R>[]
  readonly template: string
  readonly letters: readonly number[]
  readonly hrefOf: (row: R) => string | null
  readonly isDimmed: ((row: R) => boolean) | undefined
  readonly open: (index: number) => void
}

/** Drawn again only when something of it changed: scrolling moves the rows in and out, and draws only the new ones. */
export const DataTableRow = memo(Row, isSameRow) as <R>(props: Props<R>) => ReactElement

function Row<R>(props: Props<R>) {
  const { id, index, top, record, isActive, columns, template, letters, hrefOf } = props
  return (
    // Keys are handled by the table, which alone takes the focus.
    <tr
      id={id}
      tabIndex={-1}
      aria-rowindex={index + 2}
      className={styles.row}
      data-active={isActive ? '' : undefined}
      data-dimmed={record !== undefined && props.isDimmed?.(record) === true ? '' : undefined}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if (isForNewTab(event)) return
        event.preventDefault()
        props.open(index)
      }}
      onKeyDown={() => undefined}
    >
      {columns.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            className={styles.cell}
            data-align={column.align}
            {...(at === 0 && ROW_HEADER)}
          >
            {record === undefined ? (
              <Bar width="50%" />
            ) : (
              <Content
                column={column}
                record={record}
                letters={letters[at] ?? 0}
                href={at === 0 ? hrefOf(record) : null}
              />
            )}
          </Cell>
        )
      })}
    </tr>
  )
}

const ROW_HEADER = { scope: 'row' }

interface ContentProps<R> {
  readonly column: DataColumn<R>
  readonly record: R
  readonly letters: number
  readonly href: string | null
}

function Content<R>({ column, record, letters, href }: ContentProps<R>) {
  const content = column.cell(record, letters)
  if (href === null) return content
  return (
    <a href={href} tabIndex={-1} className={styles.link}>
      {content}
    </a>
  )
}

/** `open` is made anew at each drawing of the table, and does the same for the same row. */
function isSameRow<R>(before: Props<R>, after: Props<R>): boolean {
  return (
    before.record === after.record &&
    before.isActive === after.isActive &&
    before.top === after.top &&
    before.index === after.index &&
    before.columns === after.columns &&
    before.template === after.template
  )
}

function isForNewTab(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey
}
