import { type KeyboardEvent, memo, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import styles from './Tree.module.css'
import { SearchInput } from './SearchInput.tsx'
import { TreeRows, type TreeRowsHandle } from './TreeRows.tsx'
import { growTree, matching, openAtFirst, rowsOf, type TreeItem } from './tree-model.ts'

export interface TreeProps {
  /** The tree's name for assistive technology. */
  readonly label: string
  /** In the order in which brothers stand. */
  readonly items: readonly TreeItem[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Given, a search box stands above. */
  readonly searchLabel?: string
  /** Ancestors that have one child are one row. */
  readonly joinSingles?: boolean
  /** What stands at the right of a row: counts, marks. */
  readonly renderDetail?: (id: string) => ReactNode
  /** What stands before the name. */
  readonly renderIcon?: (id: string) => ReactNode
  /** Levels that are open at first; what leads to the selected row is open anyway. */
  readonly openLevels?: number
  /** What was open when it was left; null: it never was. */
  readonly leftOpen?: ReadonlySet<string> | null
  readonly onOpenedChange?: (opened: ReadonlySet<string>) => void
  readonly rowHeight?: number
  /** In place of the rows when the search finds nothing. */
  readonly nothing?: ReactNode
}

/** A searchable tree of any size: only the rows in sight are on the page. Drawn again only when something of it changed. */
export const Tree = memo((props: TreeProps) => {
  const { items, selected, searchLabel, joinSingles = false, openLevels = 1 } = props
  const [text, setText] = useState('')
  const [own, setOwn] = useState(props.leftOpen ?? null)
  const rowsRef = useRef<TreeRowsHandle>(null)

  const forest = useMemo(() => growTree(items, { joinSingles }), [items, joinSingles])
  const atFirst = useMemo(() => openAtFirst(forest, selected, openLevels), [forest, selected, openLevels])
  const opened = own ?? atFirst
  const searching = text.trim() !== ''
  const rows = rowsOf(matching(forest, text), (id) => searching || opened.has(id))

  const setOpened = (next: ReadonlySet<string>) => {
    setOwn(next)
    props.onOpenedChange?.(next)
  }
  return (
    <div className={styles.tree}>
      {searchLabel !== undefined && (
        <Search label={searchLabel} text={text} onText={setText} rows={rowsRef} />
      )}
      {rows.length === 0 ? (
        <div className={styles.nothing}>{props.nothing}</div>
      ) : (
        <TreeRows {...props} ref={rowsRef} rows={rows} sought={text} opened={opened} setOpened={setOpened} />
      )}
    </div>
  )
})

interface SearchProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly rows: RefObject<TreeRowsHandle | null>
}

function Search({ label, text, onText, rows }: SearchProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') rows.current?.focus()
    else if (event.key === 'Enter') rows.current?.selectMatch(text)
    else if (event.key === 'Escape' && text !== '') onText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <SearchInput
      className={styles.search ?? ''}
      label={label}
      text={text}
      onText={onText}
      onKeyDown={onKeyDown}
    />
  )
}
