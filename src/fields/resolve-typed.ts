import type { Reference, ReferenceTarget } from '#domain/kinds.ts'
import { nearest } from '#domain/nearest.ts'
import { type Lookup, normalLabel, type Referent } from '#domain/plant.ts'
import { readUlid } from '#domain/ulid.ts'

/** What a typed or pasted text refers to. */
export type Typed =
  | { readonly is: 'nothing' }
  | { readonly is: 'known'; readonly referent: Referent }
  /** Several have this name; the whole path would say which. */
  | { readonly is: 'ambiguous'; readonly reference: Reference; readonly count: number }
  | { readonly is: 'unknown'; readonly reference: Reference; readonly nearest: Referent | null }

/** Takes a ULID, a path, or the last part of a path, in this order; names and paths in any letter case. */
export function resolveTyped(target: ReferenceTarget, text: string, lookup: Lookup): Typed {
  const label = normalLabel(text)
  if (label === '') return { is: 'nothing' }
  const ulid = readUlid(label)
  if (ulid !== null) {
    const referent = lookup.byId(target, ulid)
    if (referent !== undefined) return { is: 'known', referent }
    return { is: 'unknown', reference: { id: ulid, label: null }, nearest: null }
  }
  const [first, ...others] = candidates(target, label, lookup)
  if (first === undefined) {
    return { is: 'unknown', reference: { id: null, label }, nearest: nearestTo(target, label, lookup) }
  }
  if (others.length === 0) return { is: 'known', referent: first }
  return { is: 'ambiguous', reference: { id: null, label }, count: others.length + 1 }
}

/** The best kind of match decides: the exact label, the label in another case, then the name alone. */
function candidates(target: ReferenceTarget, label: string, lookup: Lookup): readonly Referent[] {
  const exact = lookup.byLabel(target, label)
  if (exact.length > 0) return exact
  const lower = label.toLowerCase()
  const all = lookup.labels(target)
  const sameLabel = all.filter((each) => each.toLowerCase() === lower)
  const found =
    sameLabel.length > 0 ? sameLabel : all.filter((each) => each.toLowerCase().endsWith(`/${lower}`))
  return found.flatMap((each) => lookup.byLabel(target, each))
}

function nearestTo(target: ReferenceTarget, label: string, lookup: Lookup): Referent | null {
  const found = nearest(label, lookup.labels(target))
  return found === null ? null : (lookup.byLabel(target, found)[0] ?? null)
}
