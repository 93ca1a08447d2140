import { leafOf } from './leaf-of.ts'
import { nearest } from './nearest.ts'

export interface Labelled {
  /** A path or a name. */
  readonly label: string
  /** What it is written as besides, as a unit's symbol. */
  readonly also?: string | undefined
}

/**
 * The path or name that was probably meant by one that nothing has: what is written so, or ends so, in whatever letter
 * case; else the one most like it, a name alone being compared with names. Null: none is near, or several are called so.
 */
export function nearestLabel(given: string, candidates: readonly Labelled[]): string | null {
  const lower = given.toLowerCase()
  const called = candidates.filter(
    ({ label, also }) => also?.toLowerCase() === lower || label.toLowerCase().endsWith(`/${lower}`),
  )
  if (called.length > 0) return called.length === 1 ? (called[0]?.label ?? null) : null
  const comparable = (label: string) => (given.includes('/') ? label : leafOf(label))
  const labels = new Map(candidates.map(({ label }) => [comparable(label), label]))
  const found = nearest(given, [...labels.keys()])
  return found === null ? null : (labels.get(found) ?? null)
}
