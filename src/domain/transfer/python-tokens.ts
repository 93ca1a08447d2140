import { unreadable } from './text.ts'

export type Token =
  | { readonly kind: 'text'; readonly value: string; readonly line: number }
  | { readonly kind: 'number'; readonly value: number; readonly line: number }
  | { readonly kind: 'name' | 'sign'; readonly value: string; readonly line: number }

/**
 * The tokens of a Python script that comes in pieces, without its comments. Throws, with the line, where a text is not
 * closed.
 */
export function* pythonTokens(pieces: Iterable<string>): Iterable<Token> {
  let [rest, line] = ['', 1]
  for (const piece of pieces) {
    const read = yield* tokensIn(rest + piece, line, false)
    ;({ rest, line } = read)
    if (rest.length > LONGEST) throw unreadable('python', 'python.open', { line })
  }
  yield* tokensIn(rest, line, true)
}

/** No token of a script that operations are read from is longer. */
const LONGEST = 1_000_000

/** What ends so near to a piece's end may go on behind it. */
const SIGHT = 3

/** The tokens of a piece. Answers what of it may go on in the next one, and its line. */
function* tokensIn(
  script: string,
  from: number,
  isLast: boolean,
): Generator<Token, { readonly rest: string; readonly line: number }> {
  let [line, at] = [from, 0]
  const goesOn = (end: number) => !isLast && end > script.length - SIGHT
  for (let match = matchAt(script, at); match !== null; match = matchAt(script, at)) {
    const { space, prefix = '', quote, name, number, sign } = match.groups ?? {}
    const begin = at + match[0].length
    if (goesOn(begin)) break
    at = begin
    if (quote !== undefined) {
      const text = readText(script, begin, quote, prefix.toLowerCase())
      if (text === null && isLast) throw unreadable('python', 'python.open', { line })
      if (text === null || goesOn(text.end)) {
        at = match.index
        break
      }
      yield { kind: 'text', value: text.value, line }
      line += newlines(script.slice(begin, text.end))
      at = text.end
    } else if (number !== undefined)
      yield { kind: 'number', value: Number(number.replace(/[lL]$/, '')), line }
    else if (name !== undefined) yield { kind: 'name', value: name, line }
    else if (sign !== undefined) yield { kind: 'sign', value: sign, line }
    else line += newlines(space ?? '')
  }
  return { rest: script.slice(at), line }
}

function matchAt(script: string, at: number): RegExpExecArray | null {
  token.lastIndex = at
  return token.exec(script)
}

const token =
  /(?<space>(?:\s|#[^\n]*|\\\r?\n)+)|(?<prefix>[uUrRbB]{0,2})(?<quote>'''|"""|'|")|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[lL]?)|(?<name>[A-Za-z_]\w*)|(?<sign>\*\*|[^\s])/gy

interface ReadText {
  readonly value: string
  readonly end: number
}

/** A text from behind its opening quote; null: it is not closed. */
function readText(script: string, from: number, quote: string, prefix: string): ReadText | null {
  const parts: string[] = []
  for (let at = from; at < script.length; ) {
    if (script.startsWith(quote, at)) return { value: parts.join(''), end: at + quote.length }
    const character = script[at] ?? ''
    if (character === '\n' && quote.length === 1) break
    if (character !== '\\') {
      parts.push(character)
      at += 1
    } else if (prefix.includes('r')) {
      parts.push(script.slice(at, at + 2))
      at += 2
    } else {
      escape.lastIndex = at
      const [whole = '\\'] = escape.exec(script) ?? []
      parts.push(unescaped(whole))
      at += whole.length
    }
  }
  return null
}

const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r?\n|.)/gsy

const named: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  '\r\n': '',
}

/** What is no escape stays as it is, backslash and all. */
function unescaped(whole: string): string {
  const rest = whole.slice(1)
  if (/^[xuU]./.test(rest)) return fromCode(Number.parseInt(rest.slice(1), 16), whole)
  if (/^[0-7]/.test(rest)) return fromCode(Number.parseInt(rest, 8), whole)
  return named[rest] ?? whole
}

function fromCode(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
