import { Problem } from '../problem.ts'
import type { FileRule } from '../rules.ts'
import type { WireRecord, WireValue } from '../wire.ts'
import { type Token, pythonTokens } from './python-tokens.ts'
import { unreadable } from './text.ts'

/**
 * The parameters of each `saveInventoryOperation` call of a script, given by name, as `**{…}`, or as a dictionary that was
 * filled before: a literal one, `blank`, which is what `newInventoryOperation` gives, or what a call saved. A call with the
 * id of what the script saved before brings that up to date: both are one. Only literals, and what stands in such a
 * dictionary, are read: nothing is run. Throws, with the line, where something else is passed.
 */
export function* pythonCalls(script: Iterable<string>, blank: WireRecord): Iterable<WireRecord> {
  const tokens = createReader(pythonTokens(script))
  const variables: Variables = new Map()
  // From the first that the script keeps on: it may be saved again.
  const held: SavedRow[] = []
  let target: string | null = null
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    const name = token.kind === 'name' ? token.value : ''
    if (name === 'saveInventoryOperation' && tokens.takes('(')) {
      const { row, isNew } = save(readArguments(tokens, variables), tokens)
      if (target !== null) variables.set(target, { ...row.record, id: row })
      if (isNew && target === null && held.length === 0) yield row.record
      else if (isNew) held.push(row)
    } else if (name === 'newInventoryOperation' && target !== null) variables.set(target, blank)
    else if (name !== '' && tokens.takes('=') && !tokens.takes('=')) {
      target = name
      variables.delete(name)
      if (tokens.takes('{')) assign(variables, name, () => readDictionary(tokens, variables))
    } else if (name !== '' && tokens.takes('[')) setItem(tokens, variables, name)
    else if (variables.has(name) && tokens.takes('.')) callMethod(tokens, variables, name)
    if (tokens.isLineEnd()) target = null
  }
  for (const { record } of held) yield record
}

/** What a call saved, as its row; in a dictionary it stands for the id, which is not known yet. */
interface SavedRow {
  record: WireRecord
}

type Dictionary = Readonly<Record<string, WireValue | SavedRow>>

/** Dictionaries by name; of one that holds what is no literal, why it cannot be passed. */
type Variables = Map<string, Dictionary | Problem>

function save({ id, ...others }: Dictionary, tokens: Reader): { row: SavedRow; isNew: boolean } {
  const record = Object.fromEntries(
    Object.entries(others).map(([name, value]) => {
      if (isSavedRow(value)) throw wrong(tokens, 'python.noLiteral', name)
      return [name, value]
    }),
  )
  if (!isSavedRow(id)) return { row: { record: id === undefined ? record : { ...record, id } }, isNew: true }
  id.record = { ...id.record, ...record }
  return { row: id, isNew: false }
}

function isSavedRow(value: Dictionary[string] | undefined): value is SavedRow {
  return typeof value === 'object' && value !== null
}

function assign(variables: Variables, name: string, read: () => Dictionary): void {
  try {
    variables.set(name, read())
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    variables.set(name, error)
  }
}

/** `name['parameter'] = literal`; where another key is set, it is no longer known what the dictionary holds. */
function setItem(tokens: Reader, variables: Variables, name: string): void {
  const known = variables.get(name)
  const key = tokens.next()
  if (known === undefined || known instanceof Problem) return
  if (!tokens.takes(']') || !tokens.takes('=') || tokens.takes('=')) return
  assign(variables, name, () => {
    if (key?.kind !== 'text') throw wrong(tokens, 'python.noDictionary')
    const value = readValue(tokens, variables, key.value)
    if (!tokens.isLineEnd()) throw wrong(tokens, 'python.noLiteral', key.value)
    return { ...known, [key.value]: value }
  })
}

/** `name.update(…)`: what it then holds is not known. */
function callMethod(tokens: Reader, variables: Variables, name: string): void {
  const method = tokens.next()
  if (changing.has(method?.value)) variables.set(name, wrong(tokens, 'python.noDictionary'))
}

const changing: ReadonlySet<Token['value'] | undefined> = new Set([
  'update',
  'setdefault',
  'pop',
  'popitem',
  'clear',
])

interface Reader {
  readonly next: () => Token | undefined
  /** Whether the next token is this sign; it is then passed. */
  readonly takes: (sign: string) => boolean
  readonly isSign: () => boolean
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
  const isSign = () => ahead.done !== true && ahead.value.kind === 'sign'
  return {
    next,
    takes: (sign) => {
      const isThis = isSign() && ahead.value.value === sign
      if (isThis) next()
      return isThis
    },
    isSign,
    line: () => line,
    isLineEnd: () => ahead.done === true || ahead.value.line > line || ahead.value.value === ';',
  }
}

/** An iterator that is not done has a value. */
function asToken(value: unknown): Token {
  return value as Token
}

function readArguments(tokens: Reader, variables: Variables): Dictionary {
  const entries: [string, WireValue | SavedRow][] = []
  while (!tokens.takes(')')) {
    let parameter: string | null = null
    if (tokens.takes('**')) {
      const isLiteral = tokens.takes('{')
      const read = isLiteral ? readDictionary(tokens, variables) : readVariable(tokens, variables)
      entries.push(...Object.entries(read))
    } else {
      const name = tokens.next()
      if (name?.kind !== 'name' || !tokens.takes('=')) throw wrong(tokens, 'python.unnamed')
      parameter = name.value
      entries.push([parameter, readValue(tokens, variables, parameter)])
    }
    if (tokens.takes(')')) break
    if (tokens.takes(',')) continue
    if (!tokens.isSign()) throw wrong(tokens, 'python.callOpen')
    throw parameter === null
      ? wrong(tokens, 'python.noDictionary')
      : wrong(tokens, 'python.noLiteral', parameter)
  }
  return Object.fromEntries(entries)
}

function readVariable(tokens: Reader, variables: Variables): Dictionary {
  const token = tokens.next()
  const known = token?.kind === 'name' ? variables.get(token.value) : undefined
  if (known instanceof Problem) throw known
  if (known === undefined) throw wrong(tokens, 'python.noDictionary')
  return known
}

function readDictionary(tokens: Reader, variables: Variables): Dictionary {
  const entries: [string, WireValue | SavedRow][] = []
  while (!tokens.takes('}')) {
    const key = tokens.next()
    if (key?.kind !== 'text' || !tokens.takes(':')) throw wrong(tokens, 'python.noKey')
    entries.push([key.value, readValue(tokens, variables, key.value)])
    if (tokens.takes('}')) break
    if (tokens.takes(',')) continue
    throw wrong(tokens, tokens.isSign() ? 'python.noLiteral' : 'python.noComma', key.value)
  }
  return Object.fromEntries(entries)
}

const constants: Readonly<Record<string, WireValue>> = { None: null, True: true, False: false }

function readValue(tokens: Reader, variables: Variables, parameter: string): WireValue | SavedRow {
  const isNegative = tokens.takes('-')
  const token = tokens.next()
  if (token?.kind === 'number') return isNegative ? -token.value : token.value
  if (token?.kind === 'text' && !isNegative) return token.value
  if (token?.kind === 'name' && !isNegative) {
    const value = Object.hasOwn(constants, token.value)
      ? constants[token.value]
      : itemOf(tokens, variables.get(token.value))
    if (value !== undefined) return value
  }
  throw wrong(tokens, 'python.noLiteral', parameter)
}

/** `name.parameter` or `name['parameter']`, from behind the name. */
function itemOf(tokens: Reader, known: Dictionary | Problem | undefined): Dictionary[string] | undefined {
  if (known instanceof Problem) throw known
  const inBrackets = tokens.takes('[')
  if (!inBrackets && !tokens.takes('.')) return undefined
  const key = tokens.next()
  if (key?.kind !== (inBrackets ? 'text' : 'name') || (inBrackets && !tokens.takes(']'))) return undefined
  return known !== undefined && Object.hasOwn(known, key.value) ? known[key.value] : undefined
}

function wrong(tokens: Reader, rule: FileRule, parameter = '') {
  return unreadable('python', rule, { line: tokens.line(), parameter: parameter.slice(0, 80).toWellFormed() })
}
