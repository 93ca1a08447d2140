import type { PatternFault } from './fault.ts'
import { readRange } from './range.ts'

/** Values that are counted before any is made. */
export interface Piece {
  readonly count: number
  /** The value at an index from 0 to before the count. */
  readonly at: (index: number) => string
}

export type ReadValues =
  | { readonly ok: true; readonly values: Piece }
  | { readonly ok: false; readonly fault: PatternFault }

/**
 * Reads what an engineer types for a placeholder: items with commas between, each a text, a range (`1-10`), a text with
 * ranges or lists in braces (`Bay{1-3}`, `{A,B}{01-12}`), or any of these repeated (`A*3`). Between quotation marks
 * everything is a letter, and `{{` and `}}` are braces.
 */
export function readValues(text: string): ReadValues {
  const items = itemsOf(text)
  if ('is' in items) return { ok: false, fault: items }
  const pieces = items.map(readItem)
  const fault = pieces.find(isFault)
  if (fault !== undefined) return { ok: false, fault }
  const known = pieces.filter(isPiece)
  return known.length === 0 ? { ok: false, fault: { is: 'empty' } } : { ok: true, values: joined(known) }
}

/** The text that reads back as these values. */
export function writeValues(values: readonly string[]): string {
  return values
    .map((value) => (/^[\p{L}\p{N}_. /]*$/u.test(value) && value.trim() === value ? value : quoted(value)))
    .join(', ')
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}

interface Item {
  readonly text: string
  readonly isQuoted: boolean
  readonly times: string | null
}

const QUOTED = /^\s*"((?:[^"]|"")*)"\s*(?:\*\s*(\d+)\s*)?$/

/** Cut at the commas that stand neither in braces nor in quotation marks; nothing between two of them is no item. */
function itemsOf(text: string): readonly Item[] | PatternFault {
  const items: Item[] = []
  let depth = 0
  let isQuoted = false
  let from = 0
  const end = (to: number) => {
    const item = text.slice(from, to)
    from = to + 1
    if (item.trim() !== '') items.push(itemOf(item))
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (letter === '{') depth += 1
    else if (letter === '}') depth -= 1
    else if ((letter === ',' || letter === '\n') && depth === 0) end(at)
    if (depth < 0) return { is: 'unclosed', given: text.slice(from, at + 1).trim() }
  }
  if (depth > 0 || isQuoted) return { is: 'unclosed', given: text.slice(from).trim() }
  end(text.length)
  return items
}

function itemOf(item: string): Item {
  const quote = QUOTED.exec(item)
  if (quote !== null) {
    return { text: (quote[1] ?? '').replaceAll('""', '"'), isQuoted: true, times: quote[2] ?? null }
  }
  const repeat = /^(.*)\*\s*(\d+)$/s.exec(item.trim())
  return { text: (repeat?.[1] ?? item).trim(), isQuoted: false, times: repeat?.[2] ?? null }
}

function readItem({ text, isQuoted, times }: Item): Piece | PatternFault {
  const piece = isQuoted ? sole(text) : (readRange(text) ?? readText(text))
  if (isFault(piece) || times === null) return piece
  if (times.length > 9 || Number(times) === 0) return { is: 'repeat', given: `${text}*${times}` }
  return repeated(piece, Number(times))
}

/** A text with holes: every combination of what they hold, the last hole the fastest. */
function readText(text: string): Piece | PatternFault {
  const parts: Piece[] = []
  let at = 0
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
    parts.push(sole(text.slice(at, match.index)))
    at = match.index + match[0].length
    const piece = match[1] === undefined ? sole(match[0].charAt(0)) : readHole(match[0], match[1])
    if (isFault(piece)) return piece
    parts.push(piece)
  }
  const rest = text.slice(at)
  if (/[{}]/.test(rest)) return { is: 'unclosed', given: text }
  return parts.length === 0 ? sole(text) : product([...parts, sole(rest)])
}

function readHole(whole: string, inside: string): Piece | PatternFault {
  const cells = inside.split(',').map((cell) => cell.trim())
  if (cells.some((cell) => cell === '')) return { is: 'unknown', given: whole }
  const pieces = cells.map((cell) => readRange(cell) ?? (cells.length > 1 ? sole(cell) : undefined))
  const found = pieces.filter((piece) => piece !== undefined)
  const fault = found.find(isFault)
  if (fault !== undefined) return fault
  const known = found.filter(isPiece)
  return known.length < cells.length ? { is: 'unknown', given: whole } : joined(known)
}

function sole(text: string): Piece {
  return { count: 1, at: () => text }
}

function repeated({ count, at }: Piece, times: number): Piece {
  return { count: count * times, at: (index) => at(index % count) }
}

/** One after the other. */
function joined(pieces: readonly Piece[]): Piece {
  const [only, ...others] = pieces
  if (only !== undefined && others.length === 0) return only
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0)
  return {
    count,
    at: (index) => {
      let left = index
      for (const piece of pieces) {
        if (left < piece.count) return piece.at(left)
        left -= piece.count
      }
      return ''
    },
  }
}

function product(pieces: readonly Piece[]): Piece {
  return {
    count: pieces.reduce((count, piece) => count * piece.count, 1),
    at: (index) => {
      let left = index
      const texts = pieces.toReversed().map((piece) => {
        const text = piece.at(left % piece.count)
        left = Math.floor(left / piece.count)
        return text
      })
      return texts.toReversed().join('')
    },
  }
}

function isFault(piece: Piece | PatternFault): piece is PatternFault {
  return 'is' in piece
}

function isPiece(piece: Piece | PatternFault): piece is Piece {
  return 'at' in piece
}
