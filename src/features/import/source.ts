import { createReader, type Reader } from './reader.ts'

/** One file that was brought here, with the worker that reads it. */
export interface Source {
  readonly id: number
  readonly file: File
  readonly reader: Reader
}

/** The ends of the names of what is read. */
export const ACCEPTED = '.csv,.tsv,.txt,.json,.zip,.py'

/** As much as the server takes. */
export const MOST_BYTES = 256 * 1024 * 1024

let lastId = 0

export function openSource(file: File): Source {
  lastId += 1
  return { id: lastId, file, reader: createReader(file) }
}
