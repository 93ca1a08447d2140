import { memo, type ReactElement, type ReactNode } from 'react'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTable.module.css'
import { Bar } from './StateViews.tsx'
import type { TableLook } from './use-table-look.ts'

interface Props<R> {
  readonly id: string
  readonly index: number
  readonly top: number
  /** Undefined while it is being fetched. */
  readonly record: R | undefined
  readonly isActive: boolean
  readonly look: TableLook<DataColumn<R>>
  readonly hrefOf: (row: R) => string | null
  readonly isDimmed: ((row: R) => boolean) | undefined
}

/** Drawn again only when something of it changed: scrolling moves the rows in and out, and draws only the new ones. */
export const DataTableRow = memo(Row, isSameRow) as <R>(props: Props<R>) => ReactElement

function Row<R>(props: Props<R>) {
  const { id, index, top, record, isActive, look, hrefOf } = props
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      data-active={isActive ? '' : undefined}
      data-dimmed={record !== undefined && props.isDimmed?.(record) === true ? '' : undefined}
      style={{ gridTemplateColumns: look.layout.template, transform: `translateY(${top}px)` }}
    >
      {look.columns.map((column, at) => {
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
              <Content isLead={at === 0} href={at === 0 ? hrefOf(record) : null}>
                {column.cell(record, look.letters[at] ?? 0)}
              </Content>
            )}
          </Cell>
        )
      })}
    </tr>
  )
}

const ROW_HEADER = { scope: 'row' }

interface ContentProps {
  /** The row's name. */
  readonly isLead: boolean
  readonly href: string | null
  readonly children: ReactNode
}

function Content({ isLead, href, children }: ContentProps) {
  if (!isLead) return children
  if (href === null) return <span className={styles.lead}>{children}</span>
  return (
    <a href={href} tabIndex={-1} className={styles.lead}>
      {children}
    </a>
  )
}

/** What the two functions say depends on the record alone. */
function isSameRow<R>(before: Props<R>, after: Props<R>): boolean {
  return (
    before.record === after.record &&
    before.isActive === after.isActive &&
    before.top === after.top &&
    before.index === after.index &&
    before.look === after.look
  )
}
