import { nothingPending, type PendingChange } from './pending.ts'

/** A pending change with the steps that led to it, and those that were taken back. */
export interface Steps {
  readonly past: readonly PendingChange[]
  readonly present: PendingChange
  readonly future: readonly PendingChange[]
}

export type Step =
  | { readonly kind: 'change'; readonly to: PendingChange }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** A new beginning: nothing leads back behind it. */
  | { readonly kind: 'restart'; readonly from: PendingChange }

export function stepsFrom(present: PendingChange = nothingPending): Steps {
  return { past: [], present, future: [] }
}

export function step(steps: Steps, next: Step): Steps {
  switch (next.kind) {
    case 'change':
      return change(steps, next.to)
    case 'undo':
      return undo(steps)
    case 'redo':
      return redo(steps)
    default:
      return stepsFrom(next.from)
  }
}

/** As many as anyone goes back by hand. */
const MOST = 200

function change({ past, present, future }: Steps, to: PendingChange): Steps {
  if (to === present) return { past, present, future }
  return { past: [...past, present].slice(-MOST), present: to, future: [] }
}

function undo(steps: Steps): Steps {
  const last = steps.past.at(-1)
  if (last === undefined) return steps
  return { past: steps.past.slice(0, -1), present: last, future: [steps.present, ...steps.future] }
}

function redo(steps: Steps): Steps {
  const [next, ...future] = steps.future
  if (next === undefined) return steps
  return { past: [...steps.past, steps.present], present: next, future }
}
