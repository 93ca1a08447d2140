import { nearest } from '#domain/nearest.ts'
import type { PlantColumn } from '#domain/plant-import.ts'
import { type PlantKind, plantKindNames } from '#domain/plant-kinds.ts'
import { bareName, nearName } from '#domain/transfer/column-names.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import { unreadable } from '#domain/transfer/text.ts'
import { columnsOf } from './read-rows.ts'

/** What is said of some columns: which property they are; null: none. */
export type SaidColumns = ReadonlyMap<string, string | null>

/** A column of a file, without the file. */
export type FileColumn = Pick<PlantColumn, 'column' | 'property' | 'isNear' | 'nearest'>

/**
 * What columns are read as: as it is said, by name, whatever its letter case and its dashes, or by a name that is nearly a
 * property's. Each property is that of one column.
 */
export function readColumns(
  kind: PlantKind,
  names: readonly string[],
  said: SaidColumns = new Map(),
): readonly FileColumn[] {
  const known = columnsOf(kind)
  const taken = new Set<string>()
  const take = (property: string | null | undefined): string | null => {
    if (property == null || !Object.hasOwn(known, property) || taken.has(property)) return null
    taken.add(property)
    return property
  }
  const byHand = new Map(names.flatMap((name) => (said.has(name) ? [[name, take(said.get(name))]] : [])))
  const byBareName = new Map(Object.keys(known).map((name) => [bareName(name), name]))
  const byName = new Map(
    names.map((name) => [
      name,
      byHand.get(name) ?? (byHand.has(name) ? null : take(byBareName.get(bareName(name)))),
    ]),
  )
  // Whoever means another record rarely gives its id by half a name.
  const likely = Object.keys(known).filter((name) => known[name]?.type !== 'ulid')
  return names.map((column, at) => {
    const certain = byName.get(column) ?? null
    const isOpen = certain === null && !byHand.has(column) && at < MOST_NAMES
    const near = isOpen ? take(nearName(column, likely)) : null
    return {
      column,
      property: certain ?? near,
      isNear: near !== null,
      nearest: isOpen && near === null ? nearest(column, likely) : null,
    }
  })
}

/** No file has more columns that mean anything. */
const MOST_NAMES = 100

/** How many names are a property's. */
export function countKnown(kind: PlantKind, names: readonly string[]): number {
  const known = new Set(Object.keys(columnsOf(kind)).map(bareName))
  return new Set(names.map(bareName).filter((name) => known.has(name))).size
}

interface Named {
  readonly name: string | null
  readonly kind: PlantKind | null
}

/** Which list has the most of these columns; where several have, the one that the file's name speaks of. */
export function kindOf(
  { kind, name }: Named,
  names: readonly string[],
  format: TransferFormat & ('csv' | 'json'),
): PlantKind {
  if (kind !== null) return kind
  const known = best(plantKindNames, (each) => countKnown(each, names))
  const likely = known.length > 1 ? best(known, (each) => countRead(each, names)) : known
  const [only] = likely
  if (only !== undefined && likely.length === 1) return only
  const spoken = likely.find((each) => name !== null && spokenOf[each].test(name))
  if (spoken !== undefined) return spoken
  const given = names.slice(0, 5).map((each) => each.slice(0, 40).toWellFormed())
  throw likely.length === 0
    ? unreadable(format, 'plant.noProperty', { given })
    : unreadable(format, 'plant.severalLists', { lists: likely, given })
}

/** Those with the most, unless none has any. */
function best(kinds: readonly PlantKind[], count: (kind: PlantKind) => number): readonly PlantKind[] {
  const most = Math.max(...kinds.map(count))
  return most === 0 ? [] : kinds.filter((each) => count(each) === most)
}

/** How many names are a property's, or nearly. */
function countRead(kind: PlantKind, names: readonly string[]): number {
  return readColumns(kind, names).filter(({ property }) => property !== null).length
}

const spokenOf = {
  locations: /locat|place/i,
  materials: /mater/i,
  unitsOfMeasure: /unit|uom/i,
  reasonCodes: /reason/i,
  operations: /oper/i,
} satisfies Record<PlantKind, RegExp>
