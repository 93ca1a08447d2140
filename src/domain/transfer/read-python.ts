import type { FileRule } from '../rules.ts'
import type { WireRecord, WireValue } from '../wire.ts'
import { type Token, pythonTokens } from './python-tokens.ts'
import { unreadable } from './text.ts'

/**
 * The parameters of each `saveInventoryOperation` call of a script, given as `**{…}` or by name. Only literals are read:
 * nothing is run. Throws, with the line, where something else is passed.
 */
export function* pythonCalls(script: Iterable<string>): Iterable<WireRecord> {
  const tokens = createReader(pythonTokens(script))
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    const isCall = token.kind === 'name' && token.value === 'saveInventoryOperation'
    if (isCall && tokens.takes('(')) yield readArguments(tokens)
  }
}

interface Reader {
  readonly next: () => Token | undefined
  /** Whether the next token is this sign; it is then passed. */
  readonly takes: (sign: string) => boolean
  readonly line: () => number
}

function createReader(source: Iterable<Token>): Reader {
  const tokens = source[Symbol.iterator]()
  let ahead = tokens.next()
  let line = 1
  const next = () => {
    const { value } = ahead
    if (ahead.done === true) return undefined
    line = ahead.value.line
    ahead = tokens.next()
    return asToken(value)
  }
  return {
    next,
    takes: (sign) => {
      const isSign = ahead.done !== true && ahead.value.kind === 'sign' && ahead.value.value === sign
      if (isSign) next()
      return isSign
    },
    line: () => line,
  }
}

/** An iterator that is not done has a value. */
function asToken(value: unknown): Token {
  return value as Token
}

function readArguments(tokens: Reader): WireRecord {
  const entries: [string, WireValue][] = []
  while (!tokens.takes(')')) {
    if (tokens.takes('**')) {
      if (!tokens.takes('{')) throw wrong(tokens, 'python.noDictionary')
      entries.push(...readDictionary(tokens))
    } else {
      const name = tokens.next()
      if (name?.kind !== 'name' || !tokens.takes('=')) throw wrong(tokens, 'python.unnamed')
      entries.push([name.value, readValue(tokens, name.value)])
    }
    if (tokens.takes(')')) break
    if (!tokens.takes(',')) throw wrong(tokens, 'python.callOpen')
  }
  return Object.fromEntries(entries)
}

function readDictionary(tokens: Reader): [string, WireValue][] {
  const entries: [string, WireValue][] = []
  while (!tokens.takes('}')) {
    const key = tokens.next()
    if (key?.kind !== 'text' || !tokens.takes(':')) throw wrong(tokens, 'python.noKey')
    entries.push([key.value, readValue(tokens, key.value)])
    if (tokens.takes('}')) break
    if (!tokens.takes(',')) throw wrong(tokens, 'python.noComma', key.value)
  }
  return entries
}

const constants: Readonly<Record<string, WireValue>> = { None: null, True: true, False: false }

function readValue(tokens: Reader, parameter: string): WireValue {
  const isNegative = tokens.takes('-')
  const token = tokens.next()
  if (token?.kind === 'number') return isNegative ? -token.value : token.value
  if (token?.kind === 'text' && !isNegative) return token.value
  if (token?.kind === 'name' && !isNegative && Object.hasOwn(constants, token.value)) {
    return constants[token.value] ?? null
  }
  throw wrong(tokens, 'python.noLiteral', parameter)
}

function wrong(tokens: Reader, rule: FileRule, parameter = '') {
  return unreadable('python', rule, { line: tokens.line(), parameter: parameter.slice(0, 80).toWellFormed() })
}
