import { IconEye } from '@tabler/icons-react'
import { memo, type ReactElement, type ReactNode } from 'react'
import { Box } from './Box.tsx'
import type { DataColumn } from './DataTable.tsx'
import styles from './DataTable.module.css'
import type { RowMark } from './row-mark.ts'
import { Bar } from './StateViews.tsx'
import { Tag } from './Tag.tsx'
import { pinnedMark, type TableLook } from './use-table-look.ts'

interface Props<R> {
  readonly id: string
  readonly index: number
  readonly top: number
  /** Undefined while it is being fetched. */
  readonly record: R | undefined
  readonly mark: RowMark | undefined
  readonly isActive: boolean
  /** Selected, or the chosen one; undefined where nothing can be. */
  readonly isSelected: boolean | undefined
  /** Else it is drawn by its name alone, for a moment. */
  readonly isWhole: boolean
  /** It stays as it was drawn last, whatever else is said of it, until it no longer is. */
  readonly isHeld: boolean
  readonly look: TableLook<DataColumn<R>>
  readonly hrefOf: (row: R) => string | null
  readonly isDimmed: ((row: R) => boolean) | undefined
  /** What the button is called that opens the peek by finger; undefined where there is none. */
  readonly peekLabel: string | undefined
}

/** Drawn again only when something of it changed: scrolling moves the rows in and out, and draws only the new ones. */
export const DataTableRow = memo(Row, isSameRow) as <R>(props: Props<R>) => ReactElement

function Row<R>(props: Props<R>) {
  const { id, index, top, record, mark, isActive, isSelected, isWhole, look, hrefOf } = props
  const columns = isWhole ? look.columns : look.columns.slice(0, 1)
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={isWhole ? undefined : true}
      data-index={index}
      className={styles.row}
      data-marked={mark === undefined ? undefined : mark.gone === null ? 'changed' : 'gone'}
      data-active={isActive ? '' : undefined}
      data-dimmed={record !== undefined && props.isDimmed?.(record) === true ? '' : undefined}
      style={{ gridTemplateColumns: look.layout.template, top }}
    >
      {look.tick > 0 && <Tick name={`${id}n`} isSelected={isSelected === true} />}
      {columns.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            className={styles.cell}
            data-align={column.align}
            data-marked={mark?.cells.has(column.id) ? '' : undefined}
            data-pinned={pinnedMark(look, at)}
            style={look.lefts[at] === undefined ? undefined : { left: look.lefts[at] }}
            {...(at === 0 && LEAD)}
          >
            {record === undefined ? (
              <Bar width="50%" />
            ) : (
              <Content leadId={at === 0 ? `${id}n` : null} href={at === 0 ? hrefOf(record) : null}>
                {column.cell(record, look.letters[at] ?? 0)}
              </Content>
            )}
            {at === 0 && mark?.gone != null && <Tag>{mark.gone}</Tag>}
            {at === 0 && record !== undefined && props.peekLabel !== undefined && (
              <Peek id={`${id}p`} name={`${id}n`} label={props.peekLabel} />
            )}
          </Cell>
        )
      })}
    </tr>
  )
}

/** The row's header, which stays in sight. */
const LEAD = { scope: 'row', 'data-lead': '' }

/** Pressed by the pointer; the keys select from the table, which keeps the focus. Another record is the same tick. */
const Tick = memo(({ name, isSelected }: { readonly name: string; readonly isSelected: boolean }) => (
  <td className={styles.tick} data-tick="">
    <Box tabIndex={-1} checked={isSelected} readOnly aria-labelledby={name} />
  </td>
))

/** For fingers, which have no space bar: the keys look at a row from the table. */
function Peek({ id, name, label }: { readonly id: string; readonly name: string; readonly label: string }) {
  return (
    <button
      type="button"
      id={id}
      tabIndex={-1}
      data-peek=""
      className={styles.peek}
      aria-label={label}
      aria-labelledby={`${id} ${name}`}
    >
      <IconEye size={20} stroke={1.5} aria-hidden />
    </button>
  )
}

interface ContentProps {
  /** Of what names the row; null in the other cells. */
  readonly leadId: string | null
  readonly href: string | null
  readonly children: ReactNode
}

function Content({ leadId, href, children }: ContentProps) {
  if (leadId === null) return children
  if (href === null) {
    return (
      <span id={leadId} className={styles.lead}>
        {children}
      </span>
    )
  }
  return (
    <a id={leadId} href={href} tabIndex={-1} className={styles.lead}>
      {children}
    </a>
  )
}

/** What the two functions say depends on the record alone. */
function isSameRow<R>(before: Props<R>, after: Props<R>): boolean {
  if (after.isHeld) return true
  return (
    before.record === after.record &&
    before.mark === after.mark &&
    before.isActive === after.isActive &&
    before.isSelected === after.isSelected &&
    before.isWhole === after.isWhole &&
    before.top === after.top &&
    before.index === after.index &&
    before.peekLabel === after.peekLabel &&
    before.look === after.look
  )
}
