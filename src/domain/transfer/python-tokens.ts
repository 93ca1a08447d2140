import { unreadable } from './text.ts'

export type Token =
  | { readonly kind: 'text'; readonly value: string; readonly line: number }
  | { readonly kind: 'number'; readonly value: number; readonly line: number }
  | { readonly kind: 'name' | 'sign'; readonly value: string; readonly line: number }

/** The tokens of a Python script, without its comments. Throws, with the line, where a text is not closed. */
export function* pythonTokens(script: string): Iterable<Token> {
  let line = 1
  token.lastIndex = 0
  for (let match = token.exec(script); match !== null; match = token.exec(script)) {
    const { space, prefix = '', quote, name, number, sign } = match.groups ?? {}
    if (quote !== undefined) {
      const { value, end } = readText(script, token.lastIndex, quote, prefix.toLowerCase(), line)
      yield { kind: 'text', value, line }
      line += newlines(script.slice(token.lastIndex, end))
      token.lastIndex = end
    } else if (number !== undefined)
      yield { kind: 'number', value: Number(number.replace(/[lL]$/, '')), line }
    else if (name !== undefined) yield { kind: 'name', value: name, line }
    else if (sign !== undefined) yield { kind: 'sign', value: sign, line }
    else line += newlines(space ?? '')
  }
}

const token =
  /(?<space>(?:\s|#[^\n]*|\\\r?\n)+)|(?<prefix>[uUrRbB]{0,2})(?<quote>'''|"""|'|")|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[lL]?)|(?<name>[A-Za-z_]\w*)|(?<sign>\*\*|[^\s])/gy

interface ReadText {
  readonly value: string
  readonly end: number
}

/** A text from behind its opening quote. */
function readText(script: string, from: number, quote: string, prefix: string, line: number): ReadText {
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
  throw unreadable('python', `Line ${line}: a text is not closed; the script may be cut off.`)
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
