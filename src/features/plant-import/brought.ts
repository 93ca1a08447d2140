import type { PlantFile } from '#data/plant.ts'
import { distinctName } from '#domain/distinct-name.ts'

/** A file that was brought here. */
export interface BroughtFile extends PlantFile {
  readonly id: number
}

/** As much as the server takes. */
export const MOST_BYTES = 20 * 1024 * 1024

/** The ends of the names of what is read. */
export const ACCEPTED = '.csv,.tsv,.txt,.json'

let lastId = 0

/** Files behind those that are there, each with a name of its own. */
export function withFiles(there: readonly BroughtFile[], more: readonly File[]): readonly BroughtFile[] {
  const taken = new Set(there.map(({ name }) => name))
  const brought = more.map((file) => {
    const name = distinctName(file.name, taken)
    taken.add(name)
    lastId += 1
    return { id: lastId, file, name, kind: null }
  })
  return [...there, ...brought]
}

export function bytesOf(files: readonly { readonly file: File }[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0)
}
