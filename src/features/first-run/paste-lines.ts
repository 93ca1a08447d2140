import type { PlantRows } from '#data/plant.ts'
import type { UnitOfMeasure } from '#domain/plant.ts'
import { type PastedPath, pathsIn } from './paths-in.ts'

/** What a pasted tree may become. */
export const pastedKinds = ['locations', 'materials'] as const
export type PastedKind = (typeof pastedKinds)[number]

/** The rows that a pasted tree means. `units`: those that are there, for what stands beside a material. */
export function rowsIn(kind: PastedKind, text: string, units: readonly UnitOfMeasure[]): PlantRows {
  return { [kind]: readers[kind](pathsIn(text), units) }
}

const readers = {
  locations: (paths) =>
    paths.map(({ path, beside }) =>
      beside === null ? { path } : { path, processType: beside.toUpperCase() },
    ),
  // What lies above a material is its classes, which are no records of their own.
  materials: (paths, units) =>
    paths
      .filter(({ path }) => !paths.some((other) => other.path.startsWith(`${path}/`)))
      .map(({ path, beside }) =>
        beside === null ? { path } : { path, unitOfMeasureName: unitIn(units, beside) },
      ),
} satisfies Record<
  PastedKind,
  (paths: readonly PastedPath[], units: readonly UnitOfMeasure[]) => readonly object[]
>

/** A unit is written by its name or its symbol. */
function unitIn(units: readonly UnitOfMeasure[], text: string): string {
  const isNamed = units.some(({ name }) => name === text)
  return (isNamed ? undefined : units.find(({ symbol }) => symbol === text)?.name) ?? text
}
