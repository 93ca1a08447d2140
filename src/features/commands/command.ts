import type { ReactNode } from 'react'

export type CommandGroup = 'operations' | 'locations' | 'create' | 'run'

/** One line of the palette: something to go to, or something to do. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly icon: ReactNode
  readonly label: string
  /** The label is a path, which keeps its tail. */
  readonly isPath?: boolean
  /** At the right: what it is, and what Enter does. */
  readonly note: ReactNode
  /** Where it leads, where it leads to an address: it can be opened in a new tab. */
  readonly href: string | null
  readonly run: () => void
  /** The operation that can be looked at from here. */
  readonly operation?: string
}

/** How the palette's icons look. */
export const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const

/** Whether every word that was typed is in the label. */
export function matches(label: string, typed: string): boolean {
  const within = label.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word))
}
