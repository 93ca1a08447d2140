import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type Ref, type RefObject, useId, useImperativeHandle, useRef, useState } from 'react'
import styles from './Tree.module.css'
import type { TreeProps } from './Tree.tsx'
import { TreeRowView } from './TreeRowView.tsx'
import { rowIndexOf, type TreeRow } from './tree-model.ts'
import { useTouch } from './use-touch.ts'
import { useTreeKeys } from './use-tree-keys.ts'

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

export function TreeRows({ ref, ...props }: Props) {
  const { rows, label } = props
  const treeId = useId()
  const box = useRef<HTMLDivElement>(null)
  const { active, virtual, toggle, choose, onKeyDown } = useRows(props, box, ref)
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
            <TreeRowView
              key={row.node.id}
              {...props}
              row={row}
              id={`${treeId}${row.node.id}`}
              isActive={index === active}
              style={{ height: size, transform: `translateY(${start}px)` }}
              toggle={() => toggle(row)}
              choose={() => choose(row)}
            />
          )
        })}
      </div>
    </div>
  )
}

type Box = RefObject<HTMLDivElement | null>

/** Which row the keys are at, which rows are in sight, and what can be done with them. */
function useRows(props: Omit<Props, 'ref'>, box: Box, ref: Props['ref']) {
  const { rows, selected, onSelect, opened, setOpened, rowHeight = 32 } = props
  const [activeId, setActiveId] = useState<string | null>(null)
  const active = Math.max(0, rowIndexOf(rows, activeId ?? selected))
  const virtual = useVirtualRows(rows.length, active, box, rowHeight)
  const setActive = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (row === undefined) return
    setActiveId(row.node.id)
    virtual.scrollToIndex(rows.indexOf(row))
  }
  const toggle = ({ node }: TreeRow) => {
    const next = new Set(opened)
    if (!next.delete(node.id)) next.add(node.id)
    setOpened(next)
  }
  const choose = ({ node }: TreeRow) => {
    setActiveId(node.id)
    onSelect(node.id)
  }
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    selectMatch: (text) => {
      const found = rows.find(({ node }) => node.label.toLowerCase().includes(text.trim().toLowerCase()))
      if (found !== undefined) choose(found)
    },
  }))
  const onKeyDown = useTreeKeys({ rows, active, setActive, toggle, onSelect })
  return { active, virtual, toggle, choose, onKeyDown }
}

function useVirtualRows(count: number, active: number, box: Box, rowHeight: number) {
  const height = useTouch() ? 44 : rowHeight
  return useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    // The active row is named by the tree, so it must be on the page even out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  })
}
