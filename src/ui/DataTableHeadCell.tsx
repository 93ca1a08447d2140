import { IconArrowDown, IconArrowUp, IconChevronDown } from '@tabler/icons-react'
import { type PointerEvent, type RefObject, useRef } from 'react'
import { ColumnEdge } from './ColumnEdge.tsx'
import styles from './DataTableHead.module.css'
import { fittingWidth } from './fitting-width.ts'
import { Menu } from './Menu.tsx'
import type { TableColumns } from './table-columns.ts'
import type { ColumnDrag } from './use-column-drag.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly align: 'end' | undefined
  readonly place: number
  /** Where it stays; undefined where it scrolls with the others. */
  readonly left: number | undefined
  readonly pinned: '' | 'last' | undefined
  readonly width: number
  readonly sorted: 'asc' | 'desc' | false
  /** Its place among several; null where it is the only one. */
  readonly rank: number | null
  readonly onToggle: ((event: unknown) => void) | undefined
  /** Before the button is let go. */
  readonly onPress: (event: PointerEvent) => void
  readonly arranging: TableColumns | undefined
  readonly drag: ColumnDrag | undefined
  readonly onDragWidth: (id: string, width: number) => void
}

export function DataTableHeadCell(props: Props) {
  const { label, align, place, left, sorted, arranging, drag } = props
  const edge = useRef<HTMLHRElement>(null)
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
      className={styles.headCell}
      data-align={align}
      data-lead={place === 0 ? '' : undefined}
      data-pinned={props.pinned}
      style={left === undefined ? undefined : { left }}
      {...drag}
    >
      <HeadLabel {...props} />
      {arranging !== undefined && <HeadMenu {...props} arranging={arranging} edge={edge} />}
      {arranging !== undefined && (
        <ColumnEdge
          ref={edge}
          label={arranging.words.width(label)}
          width={props.width}
          onDrag={(width) => props.onDragWidth(props.id, width)}
          onWidth={(width) => arranging.onWidth(props.id, width)}
          fitting={(table) => fittingWidth(table, place)}
        />
      )}
    </th>
  )
}

function HeadLabel({ label, sorted, rank, onToggle, onPress }: Props) {
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp
  if (onToggle === undefined) return <span className={styles.headLabel}>{label}</span>
  return (
    <button
      type="button"
      className={styles.headLabel}
      data-sorted={sorted || undefined}
      onPointerDown={onPress}
      onClick={onToggle}
    >
      {label}
      {sorted !== false && (
        <span className={styles.rank}>
          <Arrow size={12} stroke={1.5} aria-hidden />
          {rank}
        </span>
      )}
    </button>
  )
}

interface HeadMenuProps extends Props {
  readonly arranging: TableColumns
  readonly edge: RefObject<HTMLElement | null>
}

function HeadMenu({ id, label, arranging, edge }: HeadMenuProps) {
  const name = arranging.words.menu(label)
  // A menu that closes gives the focus back first.
  const resize = () => void requestAnimationFrame(() => edge.current?.focus())
  return (
    <Menu
      label={name}
      entries={arranging.menuOf(id, resize)}
      position="bottom-end"
      renderTrigger={(trigger) => (
        <button type="button" className={styles.headMenu} aria-label={name} {...trigger}>
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </button>
      )}
    />
  )
}
