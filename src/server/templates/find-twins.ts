import { catalogue, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import { diff } from '#domain/diff.ts'
import { findOperations } from '../database/find-operations.ts'
import { factsAtPlaces, type StoredFacts } from '../database/match-facts.ts'
import type { Access } from '../bulk/plan.ts'

/** An operation that is there already under another name: it does the very same. */
export interface Twin {
  readonly id: string
  readonly name: string | null
}

/**
 * Finds for each operation the one that equals it but for its name, as an import finds renamed ones. Those without a place
 * or a quantity say too little: they may be alike by chance.
 */
export async function findTwins(
  access: Access,
  operations: readonly InventoryOperation[],
): Promise<ReadonlyMap<InventoryOperation, Twin>> {
  const telling = operations.filter(isTelling)
  const places = new Set(telling.flatMap(placeOf))
  const byPlace = await access(({ db }) => factsAtPlaces(db, [...places]))
  const likely = telling.map((operation) => ({
    operation,
    ids: placeOf(operation).flatMap((place) =>
      (byPlace.get(place) ?? []).filter(isLike(operation)).map(({ id }) => id),
    ),
  }))
  const ids = new Set(likely.flatMap((each) => each.ids.slice(0, FEW)))
  const stored = await access((session) => findOperations(session, [...ids]))
  const twins = new Map<InventoryOperation, Twin>()
  for (const { operation, ids } of likely) {
    const twin = ids
      .flatMap((id) => stored.get(id) ?? [])
      .find((each) => isRenamed(operation, each.operation))
    if (twin !== undefined) twins.set(operation, { id: twin.id, name: twin.operation.name })
  }
  return twins
}

const FEW = 4

function isTelling({ sourceLocation, destinationLocation, quantityExpression }: InventoryOperation): boolean {
  return (sourceLocation ?? destinationLocation) !== null && quantityExpression !== null
}

/** By which it is looked for: where it takes from, else where it brings to. */
function placeOf({ sourceLocation, destinationLocation }: InventoryOperation): readonly string[] {
  const label = (sourceLocation ?? destinationLocation)?.label ?? null
  return label === null ? [] : [label]
}

function isLike(operation: InventoryOperation): (facts: StoredFacts) => boolean {
  return (facts) =>
    facts.type === operation.operationType &&
    facts.source === (operation.sourceLocation?.label ?? null) &&
    facts.destination === (operation.destinationLocation?.label ?? null) &&
    facts.startTriggerExpression === operation.startTriggerExpression &&
    facts.quantityExpression === operation.quantityExpression
}

function isRenamed(one: InventoryOperation, other: InventoryOperation): boolean {
  return diff(one, other).every(({ field }) => {
    const { runtime }: FieldSpec = catalogue[field]
    return runtime === true || field === 'id' || field === 'name' || field === 'enabled'
  })
}
