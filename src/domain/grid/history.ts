/** What is worked on, as a pending change, with the steps that led to it, and those that were taken back. */
export interface Steps<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

export type Step<T> =
  | { readonly kind: 'change'; readonly to: T }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** A new beginning: nothing leads back behind it. */
  | { readonly kind: 'restart'; readonly from: T }

export function stepsFrom<T>(present: T): Steps<T> {
  return { past: [], present, future: [] }
}

export function step<T>(steps: Steps<T>, next: Step<T>): Steps<T> {
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

function change<T>({ past, present, future }: Steps<T>, to: T): Steps<T> {
  if (to === present) return { past, present, future }
  return { past: [...past, present].slice(-MOST), present: to, future: [] }
}

function undo<T>(steps: Steps<T>): Steps<T> {
  const last = steps.past.at(-1)
  if (last === undefined) return steps
  return { past: steps.past.slice(0, -1), present: last, future: [steps.present, ...steps.future] }
}

function redo<T>(steps: Steps<T>): Steps<T> {
  const [next, ...future] = steps.future
  if (next === undefined) return steps
  return { past: [...steps.past, steps.present], present: next, future }
}
