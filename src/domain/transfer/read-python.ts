import { Problem } from '../problem.ts'
import type { FileRule } from '../rules.ts'
import type { WireRecord, WireValue } from '../wire.ts'
import { type Token, pythonTokens } from './python-tokens.ts'
import { unreadable } from './text.ts'

/**
 * The parameters of each `saveInventoryOperation` call of a script, given by name, as `**{…}`, or as a dictionary that was
 * filled before: a literal one, or `blank`, which is what `newInventoryOperation` gives. Only literals are read: nothing is
 * run. Throws, with the line, where something else is passed.
 */
export function* pythonCalls(script: Iterable<string>, blank: WireRecord): Iterable<WireRecord> {
  const tokens = createReader(pythonTokens(script))
  const variables: Variables = new Map()
  let target = ''
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind !== 'name') continue
    const { value: name } = token
    if (name === 'saveInventoryOperation' && tokens.takes('(')) yield readArguments(tokens, variables)
    else if (name === 'newInventoryOperation') variables.set(target, { ...blank })
    else if (tokens.takes('=')) {
      if (tokens.takes('=')) continue
      target = name
      variables.delete(name)
      if (tokens.takes('{')) assign(variables, name, () => Object.fromEntries(readDictionary(tokens)))
    } else if (tokens.takes('[')) setItem(tokens, variables, name)
  }
}

/** Dictionaries by name; of one that holds what is no literal, why it cannot be passed. */
type Variables = Map<string, WireRecord | Problem>

function assign(variables: Variables, name: string, read: () => WireRecord): void {
  try {
    variables.set(name, read())
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    variables.set(name, error)
  }
}

/** `name['parameter'] = literal`; anything else in brackets sets nothing. */
function setItem(tokens: Reader, variables: Variables, name: string): void {
  const known = variables.get(name)
  const key = tokens.next()
  if (known === undefined || known instanceof Problem || key?.kind !== 'text') return
  if (!tokens.takes(']') || !tokens.takes('=') || tokens.takes('=')) return
  assign(variables, name, () => {
    const value = readValue(tokens, key.value)
    if (!tokens.isLineEnd()) throw wrong(tokens, 'python.noLiteral', key.value)
    return { ...known, [key.value]: value }
  })
}

interface Reader {
  readonly next: () => Token | undefined
  /** Whether the next token is this sign; it is then passed. */
  readonly takes: (sign: string) => boolean
  readonly line: () => number
  /** Whether a statement ends here. */
  readonly isLineEnd: () => boolean
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
    isLineEnd: () => ahead.done === true || ahead.value.line > line || ahead.value.value === ';',
  }
}

/** An iterator that is not done has a value. */
function asToken(value: unknown): Token {
  return value as Token
}

function readArguments(tokens: Reader, variables: Variables): WireRecord {
  const entries: [string, WireValue][] = []
  while (!tokens.takes(')')) {
    if (tokens.takes('**')) {
      entries.push(
        ...(tokens.takes('{') ? readDictionary(tokens) : Object.entries(variableIn(tokens, variables))),
      )
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

function variableIn(tokens: Reader, variables: Variables): WireRecord {
  const token = tokens.next()
  const known = token?.kind === 'name' ? variables.get(token.value) : undefined
  if (known instanceof Problem) throw known
  if (known === undefined) throw wrong(tokens, 'python.noDictionary')
  return known
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
