import { distance } from 'fastest-levenshtein'

/** What of a column's name tells: neither its letter case, nor spaces and dashes. */
export function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** The one of these names that a column's is nearly; two letters may be wrong in eight or more. Null: none, or several. */
export function nearName(name: string, candidates: readonly string[]): string | null {
  const bare = bareName(name)
  if (bare.length < 8 || bare.length > 60) return null
  const near = candidates.filter((each) => distance(bareName(each), bare) <= 2)
  return near.length === 1 ? (near[0] ?? null) : null
}
