import type { ReactNode } from 'react'
import type { ColumnWidth } from './column-layout.ts'
import type { CellAt } from './edit-grid-block.ts'

/** How a cell stands, and what it shows. */
export interface CellLook {
  readonly content: ReactNode
  readonly edited: boolean
  /** Cannot be edited now. */
  readonly locked: boolean
  readonly faulty: boolean
}

/** How editing begins, and how it ends. */
export interface EditStart {
  /** The first letter is being typed: it replaces what is there. */
  readonly isTyped: boolean
  /** The keys go back to the grid, and on by a step. */
  readonly end: (move: EditMove) => void
}

/** `away`: the focus has gone elsewhere, and stays there. */
export type EditMove = 'away' | 'stay' | 'down' | 'up' | 'right' | 'left'

export interface EditColumn<R> extends ColumnWidth {
  readonly label: string
  /** What engineers grep for. */
  readonly code: string
  readonly align?: 'end'
  /** `letters` is how many of the monospaced face fit. */
  readonly look: (row: R, letters: number) => CellLook
  /** Where a press does something at once instead of beginning an edit: a tick. */
  readonly onPress?: (row: R) => void
  /** Stands in the cell's place while it is edited; it takes the focus by itself. */
  readonly editor: (row: R, start: EditStart) => ReactNode
}

export function cellId(gridId: string, { row, column }: CellAt): string {
  return `${gridId}${row}-${column}`
}
