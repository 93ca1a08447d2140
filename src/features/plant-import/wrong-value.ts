import type { PlantMend } from '#domain/plant-import.ts'
import { type PlantKind, plantKindOf, type PlantValue, type Property } from '#domain/plant-kinds.ts'
import type { Message } from '#domain/problem.ts'
import type { PlanRow } from './plan-rows.ts'

/** A value for which a row is refused, to be mended. */
export interface WrongValue {
  readonly column: string
  readonly field: MendField
  readonly given: PlantValue
  /** The beginning of a path that is all that is wrong with it; null: the whole value is. */
  readonly part: string | null
  readonly nearest: string | null
  readonly message: Message
}

export interface MendField {
  /** The property that the column says something of. */
  readonly name: string
  readonly property: Property
  /** The list whose paths or names may stand there. */
  readonly to: PlantKind | null
}

/** The first value to mend in a refused row; null: what is wrong with it can only be mended in its file. */
export function wrongValueOf(row: PlanRow): WrongValue | null {
  return wrongValuesOf(row)[0] ?? null
}

function wrongValuesOf(row: PlanRow): readonly WrongValue[] {
  return Object.entries(row.errors).flatMap(([column, [message]]) => {
    const field = fieldOf(row.kind, column)
    if (field === null || message === undefined) return []
    const given = row.given?.[column] ?? null
    const part = partOf(column, given, message)
    const to = part === null ? field.to : row.kind
    return [{ column, field: { ...field, to }, given, part, nearest: message.nearest ?? null, message }]
  })
}

function fieldOf(kind: PlantKind, column: string): MendField | null {
  const found = Object.entries(plantKindOf(kind).properties).find(
    ([name, { by }]) => name === column || by === column,
  )
  if (found === undefined) return null
  const [name, property] = found
  return { name, property, to: property.by === column ? (property.to ?? null) : null }
}

/** A place that is not there, within the path of one that lies in it. */
function partOf(column: string, given: PlantValue, { rule, params }: Message): string | null {
  const part = params?.['given']
  const isWithin =
    column === 'path' && rule === 'reference.unknown' && typeof given === 'string' && typeof part === 'string'
  return isWithin && trimmed(given).startsWith(`${part}/`) ? part : null
}

/** What is wrong, as it is to be typed anew. */
export function wrongText({ part, given }: WrongValue): string {
  return part ?? (given === null ? '' : String(given))
}

/** The rows that are refused for the same value. */
export function rowsAlike(rows: readonly PlanRow[], row: PlanRow, wrong: WrongValue): readonly PlanRow[] {
  return rows.filter(
    (each) =>
      each.key === row.key ||
      (each.outcome === 'refused' &&
        each.kind === row.kind &&
        wrongValuesOf(each).some((other) => isSame(other, wrong))),
  )
}

function isSame(one: WrongValue, other: WrongValue): boolean {
  return (
    one.column === other.column &&
    (one.part === null) === (other.part === null) &&
    typeof one.given === typeof other.given &&
    wrongText(one) === wrongText(other)
  )
}

/** Puts a value in the place of a wrong one, in these rows and, where there are several, wherever it stands. */
export function mendsFor(
  rows: readonly PlanRow[],
  { column, given, part }: WrongValue,
  to: PlantValue,
): readonly PlantMend[] {
  const [first, ...others] = rows
  if (first === undefined) return []
  const { kind } = first
  if (others.length > 0 && part !== null) return [{ kind, column, to, from: part, below: true }]
  if (others.length > 0 && given !== null) return [{ kind, column, to, from: given }]
  // An empty cell elsewhere may be meant: what is there already keeps its value.
  return rows.map(({ file, row }) => ({ kind, column, to: wholeOf(given, part, to), file, row }))
}

function wholeOf(given: PlantValue, part: string | null, to: PlantValue): PlantValue {
  if (part === null) return to
  return trimmed(`${to ?? ''}${trimmed(String(given)).slice(part.length)}`)
}

function trimmed(path: string): string {
  return path.trim().replace(/^\/+/, '')
}
