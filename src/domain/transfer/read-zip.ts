import { unzipSync, type UnzipFileInfo } from 'fflate'
import { jsonObjects } from './read-json.ts'
import { type Bytes, unreadable } from './text.ts'
import { MOST_FILES } from './zip-end.ts'

export interface ZippedObject {
  readonly path: string
  readonly value: Readonly<Record<string, unknown>>
}

/** The objects in the JSON files of a zip, some files at a time. Throws where a file cannot be what it seems. */
export function* zippedObjects(bytes: Bytes): Iterable<ZippedObject> {
  const zip = joined(bytes)
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
      throw unreadable('zip', 'It is an Excel workbook; save the sheet as CSV.')
    }
    if (climbsOut(name)) throw unreadable('zip', `The path ${name.slice(0, 200)} leads out of the zip.`)
    if (!isOurs(name)) return false
    if (paths.has(name)) throw unreadable('zip', `Two files are called ${name.slice(0, 200)}.`)
    total += originalSize
    if (originalSize > FILE_LIMIT || total > LIMIT) {
      throw unreadable('zip', `At ${name.slice(0, 200)} it unpacks to more than operations can be.`)
    }
    paths.add(name)
    return false
  })
  // Some programs count no further, and go on writing.
  if (count === MOST_FILES) {
    throw unreadable(
      'zip',
      `It counts ${MOST_FILES} files, the most it can: there may be more. Make it of fewer.`,
    )
  }
  if (paths.size === 0) throw unreadable('zip', 'There is no JSON file in it.')
  return [...paths]
}

function unzipped(zip: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(zip, { filter })
  } catch (error) {
    if (error instanceof Error && 'kind' in error) throw error
    throw unreadable('zip', `It is damaged or cut off: ${error instanceof Error ? error.message : ''}.`)
  }
}

function* objectsIn(path: string, content: Uint8Array): Iterable<ZippedObject> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    for (const value of jsonObjects([text])) yield { path, value }
  } catch (error) {
    throw unreadable('zip', `${path.slice(0, 200)}: ${error instanceof Error ? error.message : 'no JSON'}`)
  }
}

function climbsOut(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..')
}

/** Not folders, nor what systems add to a zip. */
function isOurs(path: string): boolean {
  return /\.json$/i.test(path) && !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}

function joined(bytes: Bytes): Uint8Array {
  const [only] = bytes
  if (bytes.length === 1 && only !== undefined) return only
  const all = new Uint8Array(bytes.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const chunk of bytes) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}
