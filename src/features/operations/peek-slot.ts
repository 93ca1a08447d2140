import type { ComponentType } from 'react'

/** A look at one row beside the rows; what it shows comes from elsewhere. */
export interface PeekSlot {
  /** The operation that is looked at; null: the peek is closed. */
  readonly id: string | null
  readonly show: (id: string | null) => void
  readonly Pane: ComponentType<PeekPaneProps>
}

interface PeekPaneProps {
  readonly id: string
  /** Goes to the row before (-1) or after (1). */
  readonly onStep: (by: -1 | 1) => void
  readonly onClose: () => void
}
