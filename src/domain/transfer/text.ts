import { Problem, type ProblemKind } from '../problem.ts'
import type { FileFault, FileRule } from '../rules.ts'
import { files } from '../words/en/files.ts'
import { type Bytes, piecesOf } from './bytes.ts'
import type { Encoding } from './import.ts'
import type { TransferFormat } from './format.ts'

/** By its byte order mark, or else by whether its bytes can be UTF-16 of plain letters, or UTF-8. */
export function encodingOf(bytes: Bytes): Encoding {
  const [first, second] = bytes.read(0, 2)
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return ofHalfNuls(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Plain letters in UTF-16 have a NUL each, before or behind: those that a header begins with. */
function ofHalfNuls(bytes: Bytes): Encoding | null {
  const start = bytes.read(0, 16)
  if (start.length < 4) return null
  const isNul = (half: 0 | 1) => start.every((byte, at) => (byte === 0) === (at % 2 === half))
  return isNul(1) ? 'utf-16le' : isNul(0) ? 'utf-16be' : null
}

/** Whether it begins as a zip does, or a workbook, which is one. */
export function isZip(bytes: Bytes): boolean {
  const [first, second] = bytes.read(0, 2)
  return first === 0x50 && second === 0x4b
}

/** The text in pieces of some hundred thousand characters, without its byte order mark. Throws where it is no text. */
export function* textsOf(bytes: Bytes, encoding: Encoding, format: TransferFormat): Iterable<string> {
  const decoder = new TextDecoder(encoding)
  let before = 0
  const textOf = (piece?: Uint8Array) => {
    const text = decoder.decode(piece, { stream: piece !== undefined })
    const nul = text.indexOf('\0')
    if (nul !== -1) throw unreadable(format, 'file.nul', { at: before + nul + 1 })
    before += text.length
    return text
  }
  for (const piece of piecesOf(bytes)) yield textOf(piece)
  yield textOf()
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

/** Texts as the bytes of a file, piece by piece. */
export async function* encoded(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

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
    for (const piece of piecesOf(bytes)) decoder.decode(piece, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
