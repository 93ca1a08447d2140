import type { PlantRows } from '#data/plant.ts'
import { pathsIn } from './paths-in.ts'

/** What a pasted tree may become. */
export const pastedKinds = ['locations', 'materials'] as const
export type PastedKind = (typeof pastedKinds)[number]

/** The rows that a pasted tree means. */
export function rowsIn(kind: PastedKind, text: string): PlantRows {
  return { [kind]: readers[kind](pathsIn(text)).map((path) => ({ path })) }
}

const readers = {
  locations: (paths) => paths,
  // What lies above a material is its classes, which are no records of their own.
  materials: (paths) => paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))),
} satisfies Record<PastedKind, (paths: readonly string[]) => readonly string[]>
