import { isObject } from '#domain/is-object.ts'
import { INTEGER_MAX } from '#domain/kinds.ts'
import { nearest } from '#domain/nearest.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { typeName } from '#domain/type-name.ts'
import { readUlid } from '#domain/ulid.ts'
import {
  isPlantKind,
  type PlantKind,
  plantKindNames,
  plantKindOf,
  type PlantValue,
  type Property,
} from './kinds.ts'

/** What one row says of one record; what it does not say is absent. */
export interface PlantRow {
  readonly kind: PlantKind
  /** Counts the rows of its list from 1. */
  readonly row: number
  readonly sent: Readonly<Record<string, PlantValue>>
}

export interface ReadRows {
  readonly rows: readonly PlantRow[]
  readonly errors: readonly Finding<ErrorRule>[]
}

/** Reads `{locations: [...], materials: [...], ...}`. */
export function readRows(body: unknown): ReadRows {
  if (!isObject(body)) return { rows: [], errors: [wrongType('', 'object', body)] }
  const read = Object.entries(body).map(([kind, list]): ReadRows => {
    if (!isPlantKind(kind)) return { rows: [], errors: [unknownName(kind, kind, plantKindNames)] }
    if (!Array.isArray(list)) return { rows: [], errors: [wrongType(kind, 'array', list)] }
    return merge(list.map((each: unknown, index) => readRow(kind, index + 1, each)))
  })
  return merge(read)
}

/** Says where in an import something stands: `locations[3].path`. */
export function placeOf(kind: PlantKind, row: number, property: string): string {
  return `${kind}[${row}].${property}`
}

function readRow(kind: PlantKind, row: number, value: unknown): ReadRows {
  if (!isObject(value)) return { rows: [], errors: [wrongType(`${kind}[${row}]`, 'object', value)] }
  const { properties } = plantKindOf(kind)
  const known = Object.keys(properties)
  const sent: [string, PlantValue][] = []
  const errors: Finding<ErrorRule>[] = []
  for (const [name, given] of Object.entries(value)) {
    const place = placeOf(kind, row, name.slice(0, 80).toWellFormed())
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    // What has no default cannot be cleared: an empty cell then says nothing.
    if (given === null && property !== undefined && property.default === undefined) continue
    const outcome =
      property === undefined ? unknownName(place, name, known) : readValue(place, property, given)
    if (typeof outcome === 'object' && outcome !== null) errors.push(outcome)
    else sent.push([name, outcome])
  }
  return { rows: [{ kind, row, sent: Object.fromEntries(sent) }], errors }
}

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
      : about(place, 'choice.unknown', { given: shorten(given), values }),
}

function merge(parts: readonly ReadRows[]): ReadRows {
  return { rows: parts.flatMap(({ rows }) => rows), errors: parts.flatMap(({ errors }) => errors) }
}

function about(parameter: string, rule: ErrorRule, params: Finding['params']): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}

function unknownName(place: string, name: string, known: readonly string[]): Finding<ErrorRule> {
  const near = nearest(name, known)
  const params = { parameter: shorten(name), ...(near === null ? {} : { nearest: near }) }
  return about(place.slice(0, 120).toWellFormed(), 'parameter.unknown', params)
}

function wrongType(place: string, expected: string, given: unknown): Finding<ErrorRule> {
  return about(place, 'type.wrong', { expected, given: typeName(given) })
}

function shorten(value: unknown): string {
  const text = typeof value === 'object' ? typeName(value) : String(value)
  return (text.length > 80 ? `${text.slice(0, 77)}…` : text).toWellFormed()
}
