import { waitingNames } from '#data/waiting.ts'
import { fieldNames, fieldOf } from '#domain/catalogue/index.ts'
import { labelOf, type PlantKind, plantKindOfTarget } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import type { UnresolvedName } from '#domain/transfer/unresolved.ts'
import { contracts } from '#domain/vocabulary.ts'
import { wireNamesOf } from '#domain/wire.ts'

export interface MissingName extends UnresolvedName {
  /** The list that it belongs into. */
  readonly kind: PlantKind
}

/** What rows of the last import's plan wait for and the plant still does not have. */
export function missingNames(plant: Plant | undefined): readonly MissingName[] {
  if (plant === undefined) return []
  return waitingNames().flatMap((name) => {
    const kind = kindOf(name)
    return kind === null || isThere(plant, kind, name.value) ? [] : [{ ...name, kind }]
  })
}

function kindOf({ parameter }: UnresolvedName): PlantKind | null {
  const field = fieldNames
    .flatMap((name) => contracts.flatMap((contract) => fieldOf(contract, name) ?? []))
    .find((each) => each.kind === 'reference' && wireNamesOf(each).some((wire) => wire === parameter))
  return plantKindOfTarget(field?.to)
}

function isThere(plant: Plant, kind: PlantKind, label: string): boolean {
  return plant[kind].some((record) => record.id === label || labelOf(kind, { ...record }) === label)
}
