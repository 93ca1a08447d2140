import type { PlantCorrections, PlantMend, PlantRowPlace } from '#domain/plant-import.ts'
import { plantKindOf, type PlantValue, type Property } from '#domain/plant-kinds.ts'
import { inTurns, type Pause } from '../bulk/course.ts'
import { normalPath } from './paths.ts'
import { readCell } from './read-cell.ts'
import { columnsOf, type PlantRow, readRow } from './read-rows.ts'

export interface CorrectedRows {
  /** All of them. */
  readonly rows: readonly PlantRow[]
  /** Those that are left out. */
  readonly left: ReadonlySet<PlantRow>
}

/** Puts corrections into rows. */
export async function correctRows(
  rows: readonly PlantRow[],
  { mends = [], drop = [] }: PlantCorrections,
  pause: Pause,
): Promise<CorrectedRows> {
  const dropped = new Set(drop.map(nameOf))
  const mendsFor = createFinder(mends)
  const left = new Set<PlantRow>()
  const corrected = await inTurns(rows, pause, (row) => {
    const mended = mendsFor(row).reduce(withMend, row)
    if (dropped.has(nameOf(row))) left.add(mended)
    return mended
  })
  return { rows: corrected, left }
}

function nameOf({ kind, file, row }: PlantRowPlace): string {
  return JSON.stringify([kind, file, row])
}

/** Finds the mends that may concern a row, in their order, without asking all of them. */
function createFinder(mends: readonly PlantMend[]): (row: PlantRow) => readonly PlantMend[] {
  const places = new Map<string, Placed[]>()
  for (const [at, mend] of mends.entries()) {
    const place = 'row' in mend ? nameOf(mend) : mend.kind
    const there = places.get(place)
    if (there === undefined) places.set(place, [{ mend, at }])
    else there.push({ mend, at })
  }
  return (row) => {
    const everywhere = places.get(row.kind) ?? []
    const own = places.get(nameOf(row))
    const all = own === undefined ? everywhere : [...own, ...everywhere].toSorted((a, b) => a.at - b.at)
    return all.map(({ mend }) => mend)
  }
}

interface Placed {
  readonly mend: PlantMend
  /** Its place among all. */
  readonly at: number
}

function withMend(row: PlantRow, mend: PlantMend): PlantRow {
  const known = columnsOf(row.kind)
  const property = Object.hasOwn(known, mend.column) ? known[mend.column] : undefined
  const to = property === undefined ? undefined : mendedValue(row, mend, property)
  if (to === undefined) return row
  const { [otherHalfOf(row, mend.column)]: _, ...given } = row.given
  const ragged = row.faults.filter(({ rule }) => rule === 'row.ragged')
  const read = readRow(row.kind, row, { ...given, [mend.column]: to })
  return { ...read, faults: [...read.faults, ...ragged] }
}

/** What stands there then; undefined where it stays as it is. */
function mendedValue(row: PlantRow, mend: PlantMend, property: Property): unknown {
  const { column, to } = mend
  if (!('from' in mend)) return readValue(property, to)
  if (!Object.hasOwn(row.given, column)) return undefined
  const given = row.given[column] ?? null
  if (given === mend.from) return readValue(property, to)
  const { from, below = false } = mend
  if (!below || typeof given !== 'string' || typeof from !== 'string') return undefined
  const path = normalPath(given)
  return path === from || path.startsWith(`${from}/`) ? `${to ?? ''}${path.slice(from.length)}` : undefined
}

/** Texts are what they are, all else is read as a cell with a decimal point. */
function readValue(property: Property, to: PlantValue): unknown {
  if (typeof to !== 'string' || to.trim() === '') return to === '' ? null : to
  return property.type === 'text' ? to : readCell(property, to, '.')
}

/** One half of a reference, once mended, says by itself what is meant. */
function otherHalfOf({ kind }: PlantRow, column: string): string {
  for (const [name, { by }] of Object.entries(plantKindOf(kind).properties)) {
    if (by === undefined) continue
    if (name === column) return by
    if (by === column) return name
  }
  return ''
}
