import { Problem } from '../problem.ts'
import type { Bytes } from './bytes.ts'
import { jsonObjects } from './read-json.ts'
import { unreadable, unreadableIn } from './text.ts'
import { unzipped, zipEntries, type ZipEntry } from './zip-directory.ts'
import { MOST_FILES } from './zip-end.ts'

export interface ZippedObject {
  readonly path: string
  readonly value: Readonly<Record<string, unknown>>
}

/** The objects in the JSON files of a zip, one file at a time. Throws where a file cannot be what it seems. */
export function* zippedObjects(zip: Bytes): Iterable<ZippedObject> {
  requireReadable(zip)
  for (const entry of entriesOf(zip)) {
    if (isOurs(entry.path))
      yield* objectsIn(
        entry.path,
        orDamaged(() => unzipped(zip, entry)),
      )
  }
}

/** What one file may hold, and all of them together. */
const [FILE_LIMIT, LIMIT] = [1024 * 1024, 512 * 1024 * 1024]

/** Looks at the directory before any file is unpacked. */
function requireReadable(zip: Bytes): void {
  const paths = new Set<string>()
  let [count, total] = [0, 0]
  for (const { path, size, packedSize } of entriesOf(zip)) {
    count += 1
    if (path === '[Content_Types].xml') throw unreadable('zip', 'zip.workbook', {})
    if (climbsOut(path)) throw unreadable('zip', 'zip.climbsOut', { path: shorten(path) })
    if (!isOurs(path)) continue
    if (paths.has(path)) throw unreadable('zip', 'zip.twice', { path: shorten(path) })
    const held = Math.max(size, packedSize)
    total += held
    if (held > FILE_LIMIT || total > LIMIT) throw unreadable('zip', 'zip.large', { path: shorten(path) })
    paths.add(path)
  }
  // Some programs count no further, and go on writing.
  if (count === MOST_FILES) throw unreadable('zip', 'zip.full', { count: MOST_FILES })
  if (paths.size === 0) throw unreadable('zip', 'zip.empty', {})
}

function* entriesOf(zip: Bytes): Iterable<ZipEntry> {
  const entries = zipEntries(zip)[Symbol.iterator]()
  for (;;) {
    const { done, value } = orDamaged(() => entries.next())
    if (done === true) return
    yield value
  }
}

function orDamaged<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable('zip', 'zip.damaged', { why: error instanceof Error ? error.message : '' })
  }
}

function* objectsIn(path: string, content: Uint8Array): Iterable<ZippedObject> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    for (const value of jsonObjects([text])) yield { path, value }
  } catch (error) {
    if (error instanceof Problem) throw unreadableIn(shorten(path), error)
    const why = error instanceof Error ? error.message : ''
    throw unreadable('zip', 'json.malformed', { file: shorten(path), why })
  }
}

function shorten(path: string): string {
  return path.slice(0, 200).toWellFormed()
}

function climbsOut(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..')
}

/** Not folders, nor what systems add to a zip. */
function isOurs(path: string): boolean {
  return /\.json$/i.test(path) && !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}
