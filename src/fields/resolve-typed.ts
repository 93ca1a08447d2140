import type { Reference, ReferenceTarget } from '#domain/kinds.ts'
import { normalLabel, type Referent } from '#domain/plant.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { readUlid } from '#domain/ulid.ts'

/** What a typed or pasted text refers to. */
export type Typed =
  | { readonly is: 'nothing' }
  | { readonly is: 'known'; readonly referent: Referent }
  /** Several have this name; the whole path would say which. */
  | { readonly is: 'ambiguous'; readonly reference: Reference; readonly count: number }
  | { readonly is: 'unknown'; readonly reference: Reference; readonly nearest: Referent | null }

/**
 * Takes a ULID, a path, the last part of a path, or a unit's symbol, in this order; all but the ULID's own letters in
 * their own case first, then in any.
 */
export function resolveTyped(target: ReferenceTarget, text: string, plant: PlantIndex): Typed {
  const label = normalLabel(text)
  if (label === '') return { is: 'nothing' }
  const ulid = readUlid(label)
  if (ulid !== null) {
    const referent = plant.byId(target, ulid)
    if (referent !== undefined) return { is: 'known', referent }
    return { is: 'unknown', reference: { id: ulid, label: null }, nearest: null }
  }
  const [first, ...others] = candidates(target, label, plant)
  if (first === undefined) {
    return { is: 'unknown', reference: { id: null, label }, nearest: nearestTo(target, label, plant) }
  }
  if (others.length === 0) return { is: 'known', referent: first }
  return { is: 'ambiguous', reference: { id: null, label }, count: others.length + 1 }
}

/** The best kind of match decides: the exact label, the label in another case, the name alone, then the symbol. */
function candidates(target: ReferenceTarget, label: string, plant: PlantIndex): readonly Referent[] {
  const exact = plant.byLabel(target, label)
  if (exact.length > 0) return exact
  const lower = label.toLowerCase()
  const all = plant.labels(target)
  const sameLabel = all.filter((each) => each.toLowerCase() === lower)
  const named =
    sameLabel.length > 0 ? sameLabel : all.filter((each) => each.toLowerCase().endsWith(`/${lower}`))
  if (named.length > 0) return named.flatMap((each) => plant.byLabel(target, each))
  return target === 'unitOfMeasure' ? unitsWritten(label, plant) : []
}

function unitsWritten(symbol: string, { plant, byId }: PlantIndex): readonly Referent[] {
  const lower = symbol.toLowerCase()
  const anyCase = plant.unitsOfMeasure.filter((unit) => unit.symbol.toLowerCase() === lower)
  const exact = anyCase.filter((unit) => unit.symbol === symbol)
  return (exact.length > 0 ? exact : anyCase).flatMap(({ id }) => byId('unitOfMeasure', id) ?? [])
}

function nearestTo(target: ReferenceTarget, label: string, plant: PlantIndex): Referent | null {
  const found = plant.nearest(target, label)
  return found === null ? null : (plant.byLabel(target, found)[0] ?? null)
}
