import { type Bytes, partOf } from '#domain/transfer/bytes.ts'

/** One part of a form (`multipart/form-data`). */
export interface FormPart {
  readonly name: string
  readonly bytes: Bytes
}

/** The parts of a form; null: it is no form, or cut off. A large file in it is not copied. */
export function readForm(bytes: Bytes, contentType: string): readonly FormPart[] | null {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return null
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`)
  const places = placesOf(bytes, delimiter)
  const parts = places.slice(0, -1).map((place, index) => {
    return partIn(partOf(bytes, place + delimiter.length, places[index + 1] ?? 0))
  })
  const [last] = places.slice(-1)
  const end = last === undefined ? 0 : last + delimiter.length
  const isWhole = last !== undefined && textOf(partOf(bytes, end, end + 2)) === '--'
  return isWhole && parts.every((part) => part !== null) ? parts : null
}

const LONGEST_HEAD = 4096

function partIn(content: Bytes): FormPart | null {
  const start = textOf(partOf(content, 0, LONGEST_HEAD), 'latin1')
  const end = start.indexOf('\r\n\r\n')
  if (end === -1) return null
  const head = textOf(partOf(content, 0, end))
  const name = /^content-disposition:.*[;\s]name="([^"]*)"/im.exec(head)?.[1]
  return name === undefined ? null : { name, bytes: partOf(content, end + 4, content.size) }
}

/** Where a delimiter stands. The first has no line before it. */
function placesOf(bytes: Bytes, delimiter: Uint8Array): readonly number[] {
  const line = delimiter.subarray(LINE)
  const places: number[] = isAt(bytes.read(0, line.length), 0, line) ? [-LINE] : []
  for (let from = 0; from < bytes.size; from += BLOCK) {
    // One that begins within the block may end behind it.
    const block = bytes.read(from, from + BLOCK + delimiter.length)
    for (let at = block.indexOf(RETURN); at !== -1 && at < BLOCK; at = block.indexOf(RETURN, at + 1)) {
      if (isAt(block, at, delimiter)) places.push(from + at)
    }
  }
  return places
}

function isAt(block: Uint8Array, at: number, text: Uint8Array): boolean {
  return text.every((byte, index) => block[at + index] === byte)
}

const RETURN = 0x0d
/** Bytes of a line's end. */
const LINE = 2
const BLOCK = 1024 * 1024

export function textOf(bytes: Bytes, encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(bytes.read(0, bytes.size))
}
