import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Highlight } from './Highlight.tsx'
import { PathText } from './PathText.tsx'
import type { TreeProps } from './Tree.tsx'
import styles from './Tree.module.css'
import type { TreeRow } from './tree-model.ts'

interface Props extends Pick<TreeProps, 'selected' | 'renderDetail' | 'renderIcon'> {
  readonly row: TreeRow
  readonly sought: string
  readonly id: string
  readonly isActive: boolean
  readonly style: { readonly height: number; readonly transform: string }
  readonly toggle: () => void
  readonly choose: () => void
}

export function TreeRowView({ row, sought, id, isActive, style, toggle, choose, ...props }: Props) {
  const { node, level, expanded } = row
  const { selected, renderDetail, renderIcon } = props
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
      aria-selected={selected !== null && node.ids.includes(selected)}
      data-active={isActive ? '' : undefined}
      className={styles.row}
      style={{ ...style, paddingLeft: level === 1 ? 2 : 6 + (level - 2) * 12 }}
      onClick={choose}
      onKeyDown={() => undefined}
    >
      <Chevron expanded={expanded} toggle={toggle} />
      {renderIcon?.(node.id)}
      <span className={styles.name}>
        {node.ids.length > 1 ? (
          <PathText path={node.label} sought={sought} isPlain />
        ) : (
          <Highlight text={node.label} sought={sought} />
        )}
      </span>
      {renderDetail?.(node.id)}
    </div>
  )
}

function Chevron({ expanded, toggle }: { readonly expanded: boolean | null; readonly toggle: () => void }) {
  const Icon = expanded === true ? IconChevronDown : IconChevronRight
  return (
    <span
      className={styles.chevron}
      aria-hidden
      onClick={(event) => {
        if (expanded === null) return
        event.stopPropagation()
        toggle()
      }}
    >
      {expanded !== null && <Icon size={14} stroke={1.5} />}
    </span>
  )
}
