import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { Highlight } from './Highlight.tsx'
import styles from './Tree.module.css'
import type { TreeProps } from './Tree.tsx'
import { type TreeRow, typeAhead } from './tree-model.ts'
import { useTouch } from './use-touch.ts'

export interface TreeRowsHandle {
  readonly focus: () => void
  /** Chooses the first row that matches what was searched for. */
  readonly selectMatch: (text: string) => void
}

interface Props extends TreeProps {
  readonly ref: Ref<TreeRowsHandle>
  readonly rows: readonly TreeRow[]
  readonly sought: string
  readonly opened: ReadonlySet<string>
  readonly setOpened: (opened: ReadonlySet<string>) => void
}

export function TreeRows(props: Props) {
  const { rows, selected, onSelect, label, ref } = props
  const treeId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const active = Math.max(0, indexOf(rows, activeId ?? selected))
  const virtual = useRows(rows, active, box, props.rowHeight ?? 32)
  const setActive = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (row === undefined) return
    setActiveId(row.node.id)
    virtual.scrollToIndex(rows.indexOf(row))
  }
  const toggle = (row: TreeRow) => {
    const next = new Set(props.opened)
    if (!next.delete(row.node.id)) next.add(row.node.id)
    props.setOpened(next)
  }
  const onKeyDown = useTreeKeys({ rows, active, setActive, toggle, onSelect })
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    selectMatch: (text) => {
      const found = rows.find(({ node }) => node.label.toLowerCase().includes(text.trim().toLowerCase()))
      if (found !== undefined) onSelect(found.node.id)
    },
  }))
  return (
    // The box itself is the tree's one stop for the focus, and what scrolls.
    <div
      ref={box}
      role="tree"
      aria-label={label}
      aria-activedescendant={`${treeId}${rows[active]?.node.id}`}
      tabIndex={0}
      className={styles.rows}
      onKeyDown={onKeyDown}
    >
      <div role="none" className={styles.sizer} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <Row
              key={row.node.id}
              {...props}
              row={row}
              id={`${treeId}${row.node.id}`}
              isActive={index === active}
              style={{ height: size, transform: `translateY(${start}px)` }}
              toggle={() => toggle(row)}
              choose={() => {
                setActiveId(row.node.id)
                onSelect(row.node.id)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

interface RowProps extends Pick<Props, 'selected' | 'sought' | 'renderDetail' | 'renderIcon'> {
  readonly row: TreeRow
  readonly id: string
  readonly isActive: boolean
  readonly style: { readonly height: number; readonly transform: string }
  readonly toggle: () => void
  readonly choose: () => void
}

function Row({
  row,
  id,
  isActive,
  style,
  toggle,
  choose,
  selected,
  sought,
  renderDetail,
  renderIcon,
}: RowProps) {
  const { node, level, expanded } = row
  const isSelected = selected !== null && node.ids.includes(selected)
  const Chevron = expanded === true ? IconChevronDown : IconChevronRight
  return (
    // Keys are handled by the tree, which alone takes the focus.
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={isSelected}
      data-active={isActive ? '' : undefined}
      className={styles.row}
      style={{ ...style, paddingLeft: level === 1 ? 2 : 6 + (level - 2) * 12 }}
      onClick={choose}
      onKeyDown={() => undefined}
    >
      <span
        className={styles.chevron}
        aria-hidden
        onClick={(event) => {
          if (expanded === null) return
          event.stopPropagation()
          toggle()
        }}
      >
        {expanded !== null && <Chevron size={14} stroke={1.5} />}
      </span>
      {renderIcon?.(node.id)}
      <span className={styles.name}>
        <Label text={node.label} sought={sought} />
      </span>
      {renderDetail?.(node.id)}
    </div>
  )
}

/** Of joined names the last one is never cut. */
function Label({ text, sought }: { readonly text: string; readonly sought: string }) {
  const cut = text.lastIndexOf('/')
  if (cut === -1) return <Highlight text={text} sought={sought} />
  return (
    <span className={styles.joined}>
      <span className={styles.outer}>
        <Highlight text={text.slice(0, cut)} sought={sought} />
      </span>
      <span>
        <Highlight text={text.slice(cut)} sought={sought} />
      </span>
    </span>
  )
}

interface Keys {
  readonly rows: readonly TreeRow[]
  readonly active: number
  readonly setActive: (index: number) => void
  readonly toggle: (row: TreeRow) => void
  readonly onSelect: (id: string) => void
}

function useTreeKeys({ rows, active, setActive, toggle, onSelect }: Keys) {
  const typed = useRef({ text: '', at: 0 })
  return (event: KeyboardEvent) => {
    const row = rows[active]
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(active + 1),
      ArrowUp: () => setActive(active - 1),
      Home: () => setActive(0),
      End: () => setActive(rows.length - 1),
      PageDown: () => setActive(active + 10),
      PageUp: () => setActive(active - 10),
      ArrowRight: () =>
        row.expanded === false ? toggle(row) : row.expanded === true && setActive(active + 1),
      ArrowLeft: () =>
        row.expanded === true ? toggle(row) : setActive(indexOf(rows, row.parent?.id ?? null)),
      Enter: () => onSelect(row.node.id),
      ' ': () => onSelect(row.node.id),
    }
    const act = acts[event.key]
    if (act !== undefined) act()
    else if (event.key.length === 1) {
      const again = event.timeStamp - typed.current.at < 700
      typed.current = { text: again ? typed.current.text + event.key : event.key, at: event.timeStamp }
      setActive(typeAhead(rows, active, typed.current.text))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

function useRows(
  rows: readonly TreeRow[],
  active: number,
  box: { readonly current: HTMLDivElement | null },
  rowHeight: number,
) {
  const height = useTouch() ? 44 : rowHeight
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    // The active row is named by the tree, so it must be on the page even out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  })
}

function indexOf(rows: readonly TreeRow[], id: string | null): number {
  return id === null ? -1 : rows.findIndex(({ node }) => node.ids.includes(id))
}
