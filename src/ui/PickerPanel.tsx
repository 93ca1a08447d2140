import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import { Highlight } from './Highlight.tsx'
import styles from './ReferencePicker.module.css'
import type { TreeRow } from './tree-model.ts'
import type { Picker } from './use-picker.ts'
import { useTouch } from './use-touch.ts'
import { useWords } from './words.ts'

interface Props {
  readonly picker: Picker
  readonly id: string
  readonly label: string
  readonly box: RefObject<HTMLElement | null>
  readonly chosenId: string | null
}

/** The list below a picker, above everything else on the page. Only the rows in sight are there. */
export function PickerPanel({ picker, id, label, box, chosenId }: Props) {
  const words = useWords().parts.picker
  const lieBeside = useCallback(
    (panel: HTMLElement | null) =>
      panel === null || box.current === null ? undefined : keepBeside(panel, box.current),
    [box],
  )
  return (
    // The focus stays in the input, whatever is pressed here.
    <div
      ref={lieBeside}
      popover="manual"
      role="presentation"
      className={styles.panel}
      onMouseDown={(event) => event.preventDefault()}
    >
      {picker.rows.length === 0 ? (
        <p id={id} className={styles.nothing}>
          {picker.total === 0 ? words.nothingThere : words.nothingFound}
        </p>
      ) : (
        <Rows picker={picker} id={id} label={label} chosenId={chosenId} />
      )}
    </div>
  )
}

function Rows({ picker, id, label, chosenId }: Omit<Props, 'box'>) {
  const { rows, active } = picker
  const scroll = useRef<HTMLDivElement>(null)
  const height = useTouch() ? 44 : 32
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 6,
    // The active row is named by the input, so it must be on the page even out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(active < 0 ? [] : [active])])].toSorted(
        (a, b) => a - b,
      ),
  })
  // Talks to the scroll box.
  useLayoutEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active)
  }, [active, virtual])
  return (
    <div ref={scroll} id={id} role="tree" aria-label={label} className={styles.rows}>
      <div role="none" className={styles.sizer} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <Row
              key={row.node.id}
              row={row}
              picker={picker}
              id={`${id}${row.node.id}`}
              isActive={index === active}
              isChosen={row.node.id === chosenId}
              style={{ height: size, transform: `translateY(${start}px)` }}
            />
          )
        })}
      </div>
    </div>
  )
}

interface RowProps {
  readonly row: TreeRow
  readonly picker: Picker
  readonly id: string
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly style: { readonly height: number; readonly transform: string }
}

function Row({ row, picker, id, isActive, isChosen, style }: RowProps) {
  const { node, level, expanded, position, siblings } = row
  const item = picker.itemOf(row)
  const Chevron = expanded === true ? IconChevronDown : IconChevronRight
  return (
    // Keys are handled by the input, which keeps the focus.
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={isChosen}
      data-active={isActive ? '' : undefined}
      className={styles.row}
      style={{ ...style, paddingLeft: 8 + (level - 1) * 12 }}
      onClick={() => picker.activate(row)}
      onKeyDown={() => undefined}
    >
      <span
        className={styles.chevron}
        aria-hidden
        onClick={(event) => {
          if (expanded === null) return
          event.stopPropagation()
          picker.toggle(row)
        }}
      >
        {expanded !== null && <Chevron size={14} stroke={1.5} />}
      </span>
      <span className={`${styles.name} ${item?.choosable === true ? '' : styles.heading}`}>
        <Highlight text={node.label} sought={picker.typed ?? ''} />
      </span>
      {item?.detail !== undefined && (
        <span className={styles.detail}>
          <Highlight text={item.detail} sought={item.foundBy === undefined ? '' : (picker.typed ?? '')} />
        </span>
      )}
    </div>
  )
}

const GAP = 4
const EDGE = 8

/** Talks to the document: the panel lies in the top layer and follows its box and its own height. */
function keepBeside(panel: HTMLElement, box: HTMLElement): () => void {
  const follow = () => place(panel, box)
  const listeners = new AbortController()
  const sizes = new ResizeObserver(follow)
  // Not in every test's DOM.
  panel.showPopover?.()
  follow()
  sizes.observe(panel)
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal: listeners.signal })
  window.addEventListener('resize', follow, { signal: listeners.signal })
  return () => {
    listeners.abort()
    sizes.disconnect()
  }
}

/** Below the box or, where there is no room, above it. */
function place(panel: HTMLElement, box: HTMLElement) {
  const at = box.getBoundingClientRect()
  const height = panel.offsetHeight
  const fits = at.bottom + GAP + height + EDGE < window.innerHeight || at.top < height + GAP
  panel.style.left = `${at.left}px`
  panel.style.width = `${Math.max(at.width, 280)}px`
  panel.style.top = `${fits ? at.bottom + GAP : at.top - GAP - height}px`
}
