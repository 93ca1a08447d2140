export interface TreeItem {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
}

export interface TreeNode {
  /** The id of the item, or of the last one where single children are joined to one row. */
  readonly id: string
  /** Its name, or the joined names: `Cascade/Twin Falls/Dairy`. */
  readonly label: string
  /** Every id that this row stands for, the outermost first. */
  readonly ids: readonly string[]
  readonly path: string
  readonly children: readonly TreeNode[]
}

export interface TreeRow {
  readonly node: TreeNode
  readonly parent: TreeNode | null
  /** From 1, as assistive technology counts. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  /** Null for a leaf. */
  readonly expanded: boolean | null
}

/** Builds the forest from a flat list, brothers in the list's order; an item whose parent is not there is a root. */
export function growTree(
  items: readonly TreeItem[],
  { joinSingles }: { readonly joinSingles: boolean },
): readonly TreeNode[] {
  const known = new Set(items.map(({ id }) => id))
  const children = new Map<string | null, TreeItem[]>()
  for (const item of items) {
    const above = item.parentId !== null && known.has(item.parentId) ? item.parentId : null
    children.set(above, [...(children.get(above) ?? []), item])
  }
  const grow = (item: TreeItem, above: string): TreeNode => {
    const path = above === '' ? item.name : `${above}/${item.name}`
    const below = (children.get(item.id) ?? []).map((child) => grow(child, path))
    const [only] = below
    const joined = joinSingles && below.length === 1 && only !== undefined && only.children.length > 0
    return joined
      ? { ...only, label: `${item.name}/${only.label}`, ids: [item.id, ...only.ids] }
      : { id: item.id, label: item.name, ids: [item.id], path, children: below }
  }
  return (children.get(null) ?? []).map((root) => grow(root, ''))
}

/** The rows on show, in order. */
export function rowsOf(forest: readonly TreeNode[], isExpanded: (id: string) => boolean): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const walk = (nodes: readonly TreeNode[], parent: TreeNode | null, level: number) => {
    nodes.forEach((node, index) => {
      const expanded = node.children.length === 0 ? null : isExpanded(node.id)
      rows.push({ node, parent, level, position: index + 1, siblings: nodes.length, expanded })
      if (expanded === true) walk(node.children, node, level + 1)
    })
  }
  walk(forest, null, 1)
  return rows
}

/**
 * What matches, with its ancestors. A text with a slash is looked for in the path, else in the name, and in whatever else
 * a node is found by.
 */
export function matching(
  forest: readonly TreeNode[],
  text: string,
  foundBy: (id: string) => string | undefined = () => undefined,
): readonly TreeNode[] {
  const sought = text.trim().toLowerCase()
  if (sought === '') return forest
  const holds = (part: string | undefined) => part?.toLowerCase().includes(sought) === true
  const hit = ({ id, label, path }: TreeNode) =>
    holds(sought.includes('/') ? path : label) || holds(foundBy(id))
  const keep = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
    nodes.flatMap((node) => {
      const children = keep(node.children)
      return hit(node) || children.length > 0 ? [{ ...node, children }] : []
    })
  return keep(forest)
}

/** The nodes above the one that stands for this id, and every node down to a level: what is open at first. */
export function openAtFirst(
  forest: readonly TreeNode[],
  selected: string | null,
  levels: number,
): ReadonlySet<string> {
  const open = new Set<string>()
  const walk = (nodes: readonly TreeNode[], level: number): boolean =>
    nodes
      .map((node) => {
        const leads = walk(node.children, level + 1)
        if (leads || level <= levels) open.add(node.id)
        return leads || (selected !== null && node.ids.includes(selected))
      })
      .some(Boolean)
  walk(forest, 1)
  return open
}

/** The next row, from the one after `from` and round, whose name begins with what was typed. */
export function typeAhead(rows: readonly TreeRow[], from: number, typed: string): number {
  const begins = ({ node }: TreeRow) => node.label.toLowerCase().startsWith(typed.toLowerCase())
  // One letter goes on to the next; more letters may still mean the row that is active.
  const start = typed.length === 1 ? from + 1 : from
  const found = rows.findIndex((_, index) => {
    const row = rows[(start + index) % rows.length]
    return row !== undefined && begins(row)
  })
  return found === -1 ? from : (start + found) % rows.length
}

/** Where the row of an id stands; -1 when it is not on show. */
export function rowIndexOf(rows: readonly TreeRow[], id: string | null): number {
  return id === null ? -1 : rows.findIndex(({ node }) => node.ids.includes(id))
}
