import { Problem, type ProblemKind } from '../problem.ts'
import type { FileFault, FileRule } from '../rules.ts'
import { files } from '../words/en/files.ts'
import type { Encoding } from './import.ts'
import type { TransferFormat } from './format.ts'

/** A file as it came, in pieces. */
export type Bytes = readonly Uint8Array[]

/** By its byte order mark, or else by whether its bytes can be UTF-16 of plain letters, or UTF-8. */
export function encodingOf(bytes: Bytes): Encoding {
  const [first = 0, second = 0] = firstBytes(bytes, 2)
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return ofHalfNuls(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Plain letters in UTF-16 have a NUL each, before or behind: those that a header begins with. */
function ofHalfNuls(bytes: Bytes): Encoding | null {
  const start = firstBytes(bytes, 16)
  if (start.length < 4) return null
  const isNul = (half: 0 | 1) => start.every((byte, at) => (byte === 0) === (at % 2 === half))
  return isNul(1) ? 'utf-16le' : isNul(0) ? 'utf-16be' : null
}

/** Whether it begins as a zip does, or a workbook, which is one. */
export function isZip(bytes: Bytes): boolean {
  const [first, second] = firstBytes(bytes, 2)
  return first === 0x50 && second === 0x4b
}

/** The text in pieces of some hundred thousand characters, without its byte order mark. Throws where it is no text. */
export function* textsOf(bytes: Bytes, encoding: Encoding, format: TransferFormat): Iterable<string> {
  const decoder = new TextDecoder(encoding)
  let pending: string[] = []
  let [length, before] = [0, 0]
  const flush = () => {
    const text = pending.join('')
    const nul = text.indexOf('\0')
    if (nul !== -1) throw unreadable(format, 'file.nul', { at: before + nul + 1 })
    before += text.length
    pending = []
    length = 0
    return text
  }
  for (const chunk of bytes) {
    // A file that came whole is not decoded for its beginning.
    for (let from = 0; from < chunk.byteLength; from += PIECE) {
      const text = decoder.decode(chunk.subarray(from, from + PIECE), { stream: true })
      pending.push(text)
      length += text.length
      if (length >= PIECE) yield flush()
    }
  }
  pending.push(decoder.decode())
  yield flush()
}

/** Says why a file cannot be read, and where. */
export function unreadable(format: TransferFormat, rule: FileRule, params: FileFault['params']): Problem {
  return unreadableFor({ kind: unreadableKinds[format], title: titles[format] }, { rule, params })
}

/** The same problem, said of one of several files. */
export function unreadableIn(file: string, { kind, document }: Problem): Problem {
  const { title, because } = document
  if (because === undefined) return new Problem(kind, { ...document, detail: `${file}: ${document.detail}` })
  return unreadableFor({ kind, title }, { rule: because.rule, params: { ...because.params, file } })
}

function unreadableFor({ kind, title }: { kind: ProblemKind; title: string }, because: FileFault): Problem {
  return new Problem(kind, { title, detail: files.fault(because).toWellFormed(), because })
}

export function firstBytes(bytes: Bytes, count: number): Uint8Array {
  const found = new Uint8Array(count)
  let length = 0
  for (const chunk of bytes) {
    const some = chunk.subarray(0, count - length)
    found.set(some, length)
    length += some.byteLength
    if (length === count) break
  }
  return found.subarray(0, length)
}

/** All pieces as one. */
export function joined(bytes: Bytes): Uint8Array {
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

/** Texts as the bytes of a file, piece by piece. */
export async function* encoded(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

const PIECE = 200_000

const unreadableKinds = {
  csv: 'not-csv',
  json: 'not-json',
  zip: 'not-zip',
  python: 'not-python',
} satisfies Record<TransferFormat, ProblemKind>

const titles = {
  csv: 'Not CSV',
  json: 'Not JSON',
  zip: 'Not a zip of operations',
  python: 'Not a script of calls',
} satisfies Record<TransferFormat, string>

function isUtf8(bytes: Bytes): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (const chunk of bytes) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
