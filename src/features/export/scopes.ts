import { countOf, type Selection } from '#domain/selection.ts'
import type { ExportProps } from './ExportButton.tsx'

export type ScopeKind = 'all' | 'shown' | 'selected'

/** What can be taken out, and how many operations that is; null while it is not known. */
export interface Scope {
  readonly kind: ScopeKind
  readonly count: number | null
}

/** What differs from all stands behind it: the last is what is meant most likely. */
export function scopesOf(selection: Selection, counts: ExportProps['counts']): readonly [Scope, ...Scope[]] {
  const isNarrowed = counts !== null && counts.shown !== counts.total
  const isSelected = selection.kind === 'matching' || selection.ids.size > 0
  return [
    { kind: 'all', count: counts?.total ?? null },
    ...(isNarrowed ? [{ kind: 'shown', count: counts.shown } as const] : []),
    ...(isSelected ? [{ kind: 'selected', count: countOf(selection, null) } as const] : []),
  ]
}
