import { type KeyboardEvent, useMemo, useState } from 'react'
import { growTree, matching, openAtFirst, rowsOf, type TreeItem, type TreeRow } from './tree-model.ts'

export interface PickerItem extends TreeItem {
  /** False for a heading or a class, which only holds others. */
  readonly choosable: boolean
  /** At the right of its row. */
  readonly detail?: string
  /** What a search finds it by, besides its name. */
  readonly foundBy?: string
}

export interface PickerSource {
  /** Asked for when the list opens. */
  readonly items: () => readonly PickerItem[]
  readonly chosenId: string | null
  /** The text of what is chosen; empty when nothing is. */
  readonly text: string
  /** The id that a typed text names without doubt, else null. */
  readonly resolve: (text: string) => string | null
  readonly onChoose: (id: string) => void
  /** What was typed and names nothing, or nothing at all. */
  readonly onText: (text: string) => void
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
}

/** The state of a picker: what is typed, which rows that leaves, which of them the keys are at. */
export function usePicker(source: PickerSource) {
  const { onOpenedChange, text, resolve, onChoose, onText } = source
  const [typed, setTyped] = useState<string | null>(null)
  const [reached, setReached] = useState<string | null>(null)
  const list = usePickerRows(source, typed)
  const active = list.activeOf(reached)

  const close = () => {
    setTyped(null)
    setReached(null)
    onOpenedChange(false)
  }
  const choose = (id: string) => {
    onChoose(id)
    close()
  }
  const commit = () => {
    if (typed !== null && typed !== text) {
      const id = resolve(typed)
      if (id === null) onText(typed)
      else onChoose(id)
    }
    close()
  }
  const activate = (row: TreeRow) => {
    if (list.itemOf(row)?.choosable === true) choose(row.node.id)
    else list.toggle(row)
  }
  return {
    ...list,
    active,
    typed,
    inputText: typed ?? text,
    type: (next: string) => {
      setTyped(next)
      setReached(null)
      onOpenedChange(true)
    },
    reach: (row: TreeRow | undefined) => setReached(row?.node.id ?? reached),
    activate,
    choose,
    commit,
    close,
    clear: () => {
      onText('')
      close()
    },
    isReached: reached !== null,
  }
}

export type Picker = ReturnType<typeof usePicker>

/** What each key does; a key that is not listed, or whose act gives false, is the input's own. */
export function onPickerKey(
  picker: Picker,
  { opened, onOpenedChange, resolve }: PickerSource,
  event: KeyboardEvent,
) {
  const { rows, active, typed } = picker
  const row = rows[active]
  const move = (by: number) => {
    if (!opened) return onOpenedChange(true)
    picker.reach(rows[Math.max(0, Math.min(rows.length - 1, active + by))])
  }
  const acts: Readonly<Record<string, () => unknown>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => opened && (move(8), true),
    PageUp: () => opened && (move(-8), true),
    // While a text is typed the arrows belong to its caret.
    ArrowRight: () =>
      opened && typed === null && row?.expanded != null
        ? row.expanded
          ? move(1)
          : picker.toggle(row)
        : false,
    ArrowLeft: () => {
      if (!opened || typed !== null || row === undefined) return false
      return row.expanded === true ? picker.toggle(row) : picker.reach(picker.parentOf(row))
    },
    Enter: () => {
      if (!opened && typed === null) return onOpenedChange(true)
      const named = typed === null || picker.isReached ? null : resolve(typed)
      if (named !== null) picker.choose(named)
      else if (row === undefined) picker.commit()
      else picker.activate(row)
    },
    Escape: () => (opened || typed !== null ? picker.close() : false),
  }
  if (event.ctrlKey || event.metaKey) {
    // A save from within the field takes what is typed.
    if (event.key.toLowerCase() === 's') picker.commit()
    return
  }
  if (acts[event.key]?.() === false || acts[event.key] === undefined) return
  event.preventDefault()
  event.stopPropagation()
}

function usePickerRows({ items: read, chosenId, opened }: PickerSource, typed: string | null) {
  const [own, setOwn] = useState<ReadonlySet<string> | null>(null)
  const items = useMemo(() => (opened ? read() : nothing), [opened, read])
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const forest = useMemo(() => growTree(items, { joinSingles: false }), [items])
  const searching = typed !== null && typed.trim() !== ''
  const expanded = useMemo(
    () => own ?? openAtFirst(forest, chosenId, levelsToOpen(forest)),
    [own, forest, chosenId],
  )
  const rows = useMemo(
    () =>
      rowsOf(
        searching ? matching(forest, typed, (id) => byId.get(id)?.foundBy) : forest,
        (id) => searching || expanded.has(id),
      ),
    [forest, byId, expanded, searching, typed],
  )
  const indexOf = (id: string | null) => rows.findIndex(({ node }) => node.id === id)
  const isChoosable = ({ node }: TreeRow) => byId.get(node.id)?.choosable === true
  const toggle = (row: TreeRow) => {
    const next = new Set(expanded)
    if (!next.delete(row.node.id)) next.add(row.node.id)
    setOwn(next)
  }
  return {
    rows,
    total: items.length,
    itemOf: (row: TreeRow) => byId.get(row.node.id),
    toggle,
    parentOf: ({ parent }: TreeRow) => rows[indexOf(parent?.id ?? null)],
    activeOf: (reached: string | null) => {
      if (reached !== null && indexOf(reached) >= 0) return indexOf(reached)
      return searching ? bestOf(rows, typed, isChoosable) : indexOf(chosenId)
    },
  }
}

const nothing: readonly PickerItem[] = []

/** While searching Enter takes the first whose own name matches, not a class above it. */
function bestOf(rows: readonly TreeRow[], typed: string, isChoosable: (row: TreeRow) => boolean): number {
  const sought = typed.trim().toLowerCase()
  const own = rows.findIndex((row) => isChoosable(row) && row.node.label.toLowerCase().includes(sought))
  return own >= 0 ? own : rows.findIndex(isChoosable)
}

/** Down to the first level at which there is something to choose between. */
function levelsToOpen(forest: ReturnType<typeof growTree>): number {
  let levels = 0
  for (let nodes = forest; nodes.length === 1; nodes = nodes[0]?.children ?? []) levels += 1
  return Math.max(1, levels)
}
