import { unzipSync, type UnzipFileInfo } from 'fflate'
import { Problem } from '../problem.ts'
import { jsonObjects } from './read-json.ts'
import { unreadable, unreadableIn } from './text.ts'
import { MOST_FILES } from './zip-end.ts'

export interface ZippedObject {
  readonly path: string
  readonly value: Readonly<Record<string, unknown>>
}

/** The objects in the JSON files of a zip, some files at a time. Throws where a file cannot be what it seems. */
export function* zippedObjects(zip: Uint8Array): Iterable<ZippedObject> {
  const paths = pathsIn(zip)
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = new Set(paths.slice(from, from + AT_ONCE))
    for (const [path, content] of Object.entries(unzipped(zip, ({ name }) => some.has(name)))) {
      yield* objectsIn(path, content)
    }
  }
}

const AT_ONCE = 1000
/** What one file may hold, and all of them together. */
const [FILE_LIMIT, LIMIT] = [1024 * 1024, 512 * 1024 * 1024]

/** The files that are read, before any of them is unpacked. */
function pathsIn(zip: Uint8Array): readonly string[] {
  const paths = new Set<string>()
  let [count, total] = [0, 0]
  unzipped(zip, ({ name, originalSize }) => {
    count += 1
    if (name === '[Content_Types].xml') {
      throw unreadable('zip', 'zip.workbook', {})
    }
    if (climbsOut(name)) throw unreadable('zip', 'zip.climbsOut', { path: shorten(name) })
    if (!isOurs(name)) return false
    if (paths.has(name)) throw unreadable('zip', 'zip.twice', { path: shorten(name) })
    total += originalSize
    if (originalSize > FILE_LIMIT || total > LIMIT) {
      throw unreadable('zip', 'zip.large', { path: shorten(name) })
    }
    paths.add(name)
    return false
  })
  // Some programs count no further, and go on writing.
  if (count === MOST_FILES) throw unreadable('zip', 'zip.full', { count: MOST_FILES })
  if (paths.size === 0) throw unreadable('zip', 'zip.empty', {})
  return [...paths]
}

function unzipped(zip: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(zip, { filter })
  } catch (error) {
    if (error instanceof Problem) throw error
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
