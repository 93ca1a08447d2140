import type { ExportProps } from './ExportButton.tsx'

export type ScopeKind = 'all' | 'shown' | 'selected'

/** What can be taken out, and how many operations that is; null while it is not known. */
export interface Scope {
  readonly kind: ScopeKind
  readonly count: number | null
}

/** What differs from all stands behind it: the last is what is meant most likely. `selected`: 0 for nothing. */
export function scopesOf(
  counts: ExportProps['counts'],
  selected: number | null,
): readonly [Scope, ...Scope[]] {
  const isNarrowed = counts !== null && counts.shown !== counts.total
  return [
    { kind: 'all', count: counts?.total ?? null },
    ...(isNarrowed ? [{ kind: 'shown', count: counts.shown } as const] : []),
    ...(selected === 0 ? [] : [{ kind: 'selected', count: selected } as const]),
  ]
}
