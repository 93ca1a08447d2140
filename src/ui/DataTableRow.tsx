import { memo, type ReactElement, type ReactNode } from 'react'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTable.module.css'
import type { RowMark } from './row-mark.ts'
import { Bar } from './StateViews.tsx'
import { pinnedMark, type TableLook } from './use-table-look.ts'

interface Props<R> {
  readonly id: string
  readonly index: number
  readonly top: number
  /** Undefined while it is being fetched. */
  readonly record: R | undefined
  readonly mark: RowMark | undefined
  readonly isActive: boolean
  /** Undefined where nothing can be selected. */
  readonly isSelected: boolean | undefined
  readonly look: TableLook<DataColumn<R>>
  readonly hrefOf: (row: R) => string | null
  readonly isDimmed: ((row: R) => boolean) | undefined
}

/** Drawn again only when something of it changed: scrolling moves the rows in and out, and draws only the new ones. */
export const DataTableRow = memo(Row, isSameRow) as <R>(props: Props<R>) => ReactElement

function Row<R>(props: Props<R>) {
  const { id, index, top, record, mark, isActive, isSelected, look, hrefOf } = props
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      className={styles.row}
      data-marked={mark === undefined ? undefined : mark.isGone ? 'gone' : 'changed'}
      data-active={isActive ? '' : undefined}
      data-dimmed={record !== undefined && props.isDimmed?.(record) === true ? '' : undefined}
      style={{ gridTemplateColumns: look.layout.template, transform: `translateY(${top}px)` }}
    >
      {isSelected !== undefined && <Tick name={`${id}n`} isSelected={isSelected} />}
      {look.columns.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            className={styles.cell}
            data-align={column.align}
            data-marked={mark?.cells.has(column.id) ? '' : undefined}
            data-pinned={pinnedMark(look, at)}
            style={look.lefts[at] === undefined ? undefined : { left: look.lefts[at] }}
            {...(at === 0 && { ...LEAD, id: `${id}n` })}
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

/** The row's header, which stays in sight. */
const LEAD = { scope: 'row', 'data-lead': '' }

/** Pressed by the pointer; the keys select from the table, which keeps the focus. */
function Tick({ name, isSelected }: { readonly name: string; readonly isSelected: boolean }) {
  return (
    <td className={styles.tick} data-tick="">
      <input
        type="checkbox"
        tabIndex={-1}
        className={styles.box}
        checked={isSelected}
        readOnly
        aria-labelledby={name}
      />
    </td>
  )
}

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
    before.mark === after.mark &&
    before.isActive === after.isActive &&
    before.isSelected === after.isSelected &&
    before.top === after.top &&
    before.index === after.index &&
    before.look === after.look
  )
}
