import { closest, distance } from 'fastest-levenshtein'

/** The candidate most like a mistyped name, or null when none is near enough to be meant. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || name.length > 200) return null
  const lower = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]))
  const found = closest(name.toLowerCase(), [...lower.keys()])
  const near = distance(name.toLowerCase(), found) <= Math.max(2, Math.ceil(found.length * 0.4))
  return near ? (lower.get(found) ?? null) : null
}
