import { isObject } from '#domain/is-object.ts'
import { INTEGER_MAX } from '#domain/kinds.ts'
import { nearest } from '#domain/nearest.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { typeName } from '#domain/type-name.ts'
import { readUlid } from '#domain/ulid.ts'
import { refused } from '../http/problems.ts'
import {
  isPlantKind,
  type PlantKind,
  plantKindNames,
  plantKindOf,
  type PlantValue,
  type Property,
} from '#domain/plant-kinds.ts'

/** What one row says of one record; what it does not say is absent. */
export interface PlantRow {
  readonly kind: PlantKind
  /** The file that it stands in; null: the request itself. */
  readonly file: string | null
  /** Counts the rows of its list, or of its file, from 1. */
  readonly row: number
  readonly sent: Readonly<Record<string, PlantValue>>
  /** As it stands there, what cannot be read among it. */
  readonly given: Readonly<Record<string, unknown>>
  /** What is wrong with the row by itself, each at its column. */
  readonly faults: readonly Finding<ErrorRule>[]
}

/** Reads `{locations: [...], materials: [...], ...}`. Throws `refused` for what is no such lists. */
export function readRows(body: unknown): readonly PlantRow[] {
  return listsIn(body).flatMap(([kind, list]) =>
    list.map((each, index) => readRow(kind, { file: null, row: index + 1 }, each)),
  )
}

/** The lists of an object by their names. Throws `refused` for what is no such lists. */
export function listsIn(body: unknown): readonly (readonly [PlantKind, readonly unknown[]])[] {
  if (!isObject(body)) throw refused([wrongType('', 'object', body)])
  return Object.entries(body).map(([kind, list]) => {
    if (!isPlantKind(kind)) throw refused([unknownName(kind, plantKindNames)])
    if (!Array.isArray(list)) throw refused([wrongType(kind, 'array', list)])
    return [kind, list]
  })
}

/** Says where in an import something stands: `locations[3].path`. */
export function placeOf({ kind, file, row }: PlantRow, property: string): string {
  const place = `${file === null ? '' : `${file}: `}${kind}[${row}]`
  return property === '' ? place : `${place}.${property}`
}

/** What an object says of a record. */
export function readRow(
  kind: PlantKind,
  at: Pick<PlantRow, 'file' | 'row'>,
  value: unknown,
  known: Readonly<Record<string, Property>> = columnsOf(kind),
): PlantRow {
  if (!isObject(value)) return { kind, ...at, sent: {}, given: {}, faults: [wrongType('', 'object', value)] }
  const sent: [string, PlantValue][] = []
  const faults: Finding<ErrorRule>[] = []
  for (const [name, given] of Object.entries(value)) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined
    // What has no default cannot be cleared: an empty cell then says nothing.
    if (given === null && property !== undefined && property.default === undefined) continue
    const outcome =
      property === undefined ? unknownName(name, Object.keys(known)) : readValue(name, property, given)
    if (typeof outcome === 'object' && outcome !== null) faults.push(outcome)
    else sent.push([name, outcome])
  }
  return { kind, ...at, sent: Object.fromEntries(sent), given: value, faults }
}

/** All that a row may hold: the properties, and the columns that mean another record by its path or name. */
export function columnsOf(kind: PlantKind): Readonly<Record<string, Property>> {
  const { properties } = plantKindOf(kind)
  const names = Object.values(properties).flatMap(({ by }) =>
    by === undefined ? [] : [[by, nameOfOther] as const],
  )
  return { ...properties, ...Object.fromEntries(names) }
}

const nameOfOther: Property = { type: 'text', limit: 500, default: null }

type Outcome = PlantValue | Finding<ErrorRule>

/** Null clears: it leaves what a new record has. */
function readValue(place: string, property: Property, given: unknown): Outcome {
  if (given === null) return property.default ?? null
  return readers[property.type](place, property, given)
}

const readers: Record<Property['type'], (place: string, property: Property, given: unknown) => Outcome> = {
  ulid: (place, _, given) => {
    const id = typeof given === 'string' ? readUlid(given) : null
    return id ?? about(place, 'ulid.malformed', { given: shorten(given) })
  },
  text: (place, { limit = 255 }, given) => {
    if (typeof given !== 'string') return wrongType(place, 'text', given)
    const text = given.trim()
    if (text.includes('\0') || !text.isWellFormed()) return about(place, 'text.unstorable', {})
    return text.length > limit ? about(place, 'text.tooLong', { length: text.length, limit }) : text
  },
  number: (place, _, given) => {
    const isNumber = typeof given === 'number' && Number.isFinite(given)
    if (!isNumber) return wrongType(place, 'number', given)
    return given >= 0 && given <= 1e15
      ? given
      : about(place, 'number.outOfRange', { given: shorten(given), least: 0, most: 1e15 })
  },
  integer: (place, _, given) => {
    if (!Number.isInteger(given)) return wrongType(place, 'integer', given)
    const integer = Number(given)
    return Math.abs(integer) <= INTEGER_MAX
      ? integer
      : about(place, 'number.outOfRange', { given: shorten(given), least: -INTEGER_MAX, most: INTEGER_MAX })
  },
  flag: (place, _, given) => (typeof given === 'boolean' ? given : wrongType(place, 'boolean', given)),
  choice: (place, { values = [] }, given) =>
    typeof given === 'string' && values.includes(given)
      ? given
      : about(place, 'choice.unknown', { given: shorten(given), values, ...nearestTo(given, values) }),
}

function about(parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}

function unknownName(name: string, known: readonly string[]): Finding<ErrorRule> {
  const params = { parameter: shorten(name), ...nearestTo(name, known) }
  return about(name.slice(0, 80).toWellFormed(), 'parameter.unknown', params)
}

function nearestTo(given: unknown, known: readonly string[]): { readonly nearest?: string } {
  const near = typeof given === 'string' ? nearest(given, known) : null
  return near === null ? {} : { nearest: near }
}

function wrongType(place: string, expected: string, given: unknown): Finding<ErrorRule> {
  return about(place, 'type.wrong', { expected, given: typeName(given) })
}

function shorten(value: unknown): string {
  const text = typeof value === 'object' ? typeName(value) : String(value)
  return (text.length > 80 ? `${text.slice(0, 77)}…` : text).toWellFormed()
}
