import type { ReferenceTarget } from './kinds.ts'
import { nearestLabel } from './nearest-label.ts'
import { type Location, type Lookup, normalLabel, type Plant, type Referent } from './plant.ts'

/** The plant's lists, indexed once for every lookup by id and by path or name. */
export interface PlantIndex extends Lookup {
  readonly plant: Plant
  readonly locationById: ReadonlyMap<string, Location>
  /** The operation type that a reason code is for; null when there is none or it is not known. */
  readonly reasonCodeType: (id: string | null | undefined) => string | null
  /** All that a field may refer to, in the order of the lists. */
  readonly referents: (target: ReferenceTarget) => readonly Referent[]
}

export function indexPlant(plant: Plant): PlantIndex {
  const referents: Record<ReferenceTarget, readonly Referent[]> = {
    location: plant.locations.map(({ id, path }) => ({ id, label: path })),
    material: plant.materials.map(({ id, path }) => ({ id, label: path })),
    unitOfMeasure: plant.unitsOfMeasure.map(({ id, name }) => ({ id, label: name })),
    reasonCode: plant.reasonCodes.map(({ id, reasonCode }) => ({ id, label: reasonCode })),
    operation: plant.operations.map(({ id, name }) => ({ id, label: name })),
  }
  const ids = mapTargets((target) => new Map(referents[target].map((each) => [each.id, each])))
  const labels = mapTargets((target) => groupByLabel(referents[target]))
  const symbols = new Map(plant.unitsOfMeasure.map(({ id, symbol }) => [id, symbol]))
  const types = new Map(plant.reasonCodes.map(({ id, lotRecordType }) => [id, lotRecordType]))
  return {
    plant,
    locationById: new Map(plant.locations.map((location) => [location.id, location])),
    reasonCodeType: (id) => (id == null ? null : (types.get(id) ?? null)),
    referents: (target) => referents[target],
    byId: (target, id) => ids[target].get(id),
    byLabel: (target, label) => labels[target].get(normalLabel(label)) ?? [],
    labels: (target) => [...labels[target].keys()],
    nearest: (target, label) =>
      nearestLabel(
        label,
        referents[target].map(({ id, label: each }) => ({ label: each, also: symbols.get(id) })),
      ),
  }
}

function groupByLabel(referents: readonly Referent[]): ReadonlyMap<string, readonly Referent[]> {
  const groups = new Map<string, Referent[]>()
  for (const referent of referents) {
    const group = groups.get(referent.label)
    if (group === undefined) groups.set(referent.label, [referent])
    else group.push(referent)
  }
  return groups
}

function mapTargets<T>(of: (target: ReferenceTarget) => T): Record<ReferenceTarget, T> {
  return {
    location: of('location'),
    material: of('material'),
    unitOfMeasure: of('unitOfMeasure'),
    reasonCode: of('reasonCode'),
    operation: of('operation'),
  }
}
