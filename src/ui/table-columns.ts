import type { MenuEntry } from './Menu.tsx'

/** What an engineer can do to the columns. The table keeps none of it: whoever draws it does. */
export interface TableColumns {
  /** How many of the first columns stay in sight. */
  readonly pinned: number
  readonly words: {
    readonly width: (column: string) => string
    readonly menu: (column: string) => string
  }
  readonly onWidth: (id: string, width: number) => void
  /** To this place among the columns. */
  readonly onMove: (id: string, place: number) => void
  /** What a column's own menu offers; `resize` takes the focus to its edge, where arrows widen it. */
  readonly menuOf: (id: string, resize: () => void) => readonly MenuEntry[]
}

/** A width while it is being dragged. */
export interface DraggedWidth {
  readonly id: string
  readonly width: number
}
