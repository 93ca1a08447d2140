import { catalogue } from '../catalogue/index.ts'
import { normalLabel } from '../plant.ts'
import type { PlantIndex } from '../plant-lookup.ts'
import { readUlid } from '../ulid.ts'
import type { WireRecord } from '../wire.ts'

/** What a row is matched by. Undefined: its file does not say. */
export interface MatchKey {
  /** Null: none; a malformed one is none, and refused when the row is judged. */
  readonly id: string | null
  readonly name: string | null
  readonly type: string | null | undefined
  readonly source: string | null | undefined
  readonly destination: string | null | undefined
}

/** What is compared of a stored record. */
export interface MatchFacts {
  readonly id: string
  readonly name: string | null
  readonly type: string | null
  readonly source: string | null
  readonly destination: string | null
}

export function matchKeyOf(plant: PlantIndex, sent: WireRecord): MatchKey {
  const { id = null, name = null, operationType } = sent
  return {
    id: typeof id === 'string' ? readUlid(id) : null,
    name: typeof name === 'string' && name.trim() !== '' ? name : null,
    type:
      operationType === undefined ? undefined : (textOf(operationType) ?? catalogue.operationType.default),
    source: placeOf(plant, sent, 'sourceLocationId', 'sourceLocationPath'),
    destination: placeOf(plant, sent, 'destinationLocationId', 'destinationLocationPath'),
  }
}

/** Whether a record is called so and lies there, as far as the row says. */
export function isMatch(key: MatchKey, facts: MatchFacts): boolean {
  return key.name !== null && key.name === facts.name && isSameRoute(key, facts)
}

export function isSameRoute(key: MatchKey, facts: MatchFacts): boolean {
  return (
    says(key.type, facts.type) && says(key.source, facts.source) && says(key.destination, facts.destination)
  )
}

/** Names a row that has no id, so that two rows about one operation are found; null: nothing names it. */
export function nameOfKey({ name, type, source, destination }: MatchKey): string | null {
  return name === null ? null : JSON.stringify([name, type ?? null, source ?? null, destination ?? null])
}

function says(given: string | null | undefined, stored: string | null): boolean {
  return given === undefined || given === stored
}

function placeOf(plant: PlantIndex, sent: WireRecord, idName: string, pathName: string) {
  const [id, path] = [sent[idName], sent[pathName]]
  if (typeof path === 'string') return normalLabel(path)
  if (typeof id === 'string') return plant.byId('location', readUlid(id) ?? '')?.label ?? id
  return id === undefined && path === undefined ? undefined : null
}

function textOf(value: WireRecord[string]): string | null {
  return typeof value === 'string' ? value : null
}
