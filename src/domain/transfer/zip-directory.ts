import { inflateSync } from 'fflate'
import type { Bytes } from './bytes.ts'

/** A file in a zip, as its directory says. */
export interface ZipEntry {
  readonly path: string
  /** How many bytes it holds when it is unpacked. */
  readonly size: number
  readonly packedSize: number
  readonly method: number
  /** Where it stands in the zip. */
  readonly offset: number
}

/**
 * The files of a zip, in its directory's order, without reading what is in them: a zip is too large to be held for one of
 * them, which is what the libraries that work without waiting do. Throws where it is cut off or damaged.
 */
export function* zipEntries(zip: Bytes): Iterable<ZipEntry> {
  const { count, start, size } = readEnd(zip)
  const bytes = zip.read(start, start + size)
  const view = viewOf(bytes)
  for (let [at, left] = [0, count]; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('its directory is damaged')
    const [name, extra, comment] = [28, 30, 32].map((from) => view.getUint16(at + from, true))
    const nameEnd = at + 46 + (name ?? 0)
    const extraEnd = nameEnd + (extra ?? 0)
    const isUtf8 = (view.getUint16(at + 8, true) & UTF8) !== 0
    const [longSize, longPacked, longOffset] = [24, 20, 42].map((from) => view.getUint32(at + from, true))
    const wide = wideFields(view, nameEnd, extraEnd)
    yield {
      path: (isUtf8 ? utf8 : latin1).decode(bytes.subarray(at + 46, nameEnd)),
      size: wide(longSize),
      packedSize: wide(longPacked),
      method: view.getUint16(at + 10, true),
      offset: wide(longOffset),
    }
    at = extraEnd + (comment ?? 0)
  }
}

/** What a file in a zip holds. Throws where it is damaged, or packed in a way that is not read. */
export function unzipped(zip: Bytes, { size, packedSize, method, offset }: ZipEntry): Uint8Array {
  const head = viewOf(zip.read(offset, offset + 30))
  if (head.getUint32(0, true) !== FILE) throw new Error('a file is not where its directory says')
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true)
  const packed = zip.read(start, start + packedSize)
  if (packed.length < packedSize) throw new Error('it is cut off')
  if (method === STORED) return packed
  if (method === DEFLATED) return inflateSync(packed, { out: new Uint8Array(size) })
  throw new Error(`compression ${method} is not known`)
}

const [END, WIDE_END, WIDE_END_AT, ENTRY, FILE] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50]
const [utf8, latin1] = [new TextDecoder('utf-8', { ignoreBOM: true }), new TextDecoder('latin1')]
const [STORED, DEFLATED] = [0, 8]
const UTF8 = 0x0800
/** Bytes of the end, without the comment that may stand behind it, and of what says where its wide form stands. */
const [END_SIZE, WIDE_END_AT_SIZE] = [22, 20]
const LONGEST_COMMENT = 0xffff
/** In place of a number that is too large for its field: it stands beside. */
const WIDE = 0xffffffff

function readEnd(zip: Bytes): { readonly count: number; readonly start: number; readonly size: number } {
  const from = Math.max(0, zip.size - END_SIZE - LONGEST_COMMENT - WIDE_END_AT_SIZE)
  const view = viewOf(zip.read(from, zip.size))
  let at = view.byteLength - END_SIZE
  while (at >= 0 && view.getUint32(at, true) !== END) at -= 1
  if (at < 0) throw new Error('its end is missing')
  const wideAt = at - WIDE_END_AT_SIZE
  if (wideAt >= 0 && view.getUint32(wideAt, true) === WIDE_END_AT) {
    const start = Number(view.getBigUint64(wideAt + 8, true))
    const wide = viewOf(zip.read(start, start + 56))
    if (wide.getUint32(0, true) === WIDE_END) {
      const [count = 0, size = 0, directory = 0] = [32, 40, 48].map((field) =>
        Number(wide.getBigUint64(field, true)),
      )
      return { count, size, start: directory }
    }
  }
  return {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  }
}

/** Numbers that did not fit stand in an extra field, in the order in which they are asked for. */
function wideFields(view: DataView, from: number, to: number): (value: number | undefined) => number {
  let at = from
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return (value = 0) => {
    if (value !== WIDE || at + 8 > to) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
