export type TokenKind =
  | 'whitespace'
  | 'comment'
  | 'number'
  | 'string'
  | 'constant'
  | 'function'
  | 'word'
  | 'operator'
  | 'punctuation'
  | 'brace'
  | 'provider'
  | 'path'
  | 'unknown'

export interface Token {
  kind: TokenKind
  text: string
  /** Where the token begins, in UTF-16 units as editors count them. */
  start: number
  /** False for a string, block comment, provider or brace whose other end is missing. */
  closed: boolean
}

/**
 * Cuts a gateway expression into tokens. Their texts joined give the input back, for every input: what is no
 * part of the language comes out as `unknown`. Time is linear in the length.
 */
export function lex(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const found = text[at] === '{' ? reference(text, at) : [plain(text, at)]
    tokens.push(...found)
    at = found.reduce((end, token) => end + token.text.length, at)
  }
  return nameFunctions(tokens)
}

// The first that matches wins, so the longer spelling stands above its beginning. `==` and `<>` are no
// operators of the language, but whoever explains that needs them in one piece; so do `.5`, `10L` and `0b11`.
const rules: ReadonlyArray<readonly [TokenKind, RegExp]> = [
  ['whitespace', /\s+/uy],
  ['comment', /\/\/[^\n\r]*/uy],
  ['number', /0[xX][0-9a-fA-F]+|0[bBoO]\d+/uy],
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?:[lLfFdD](?![\p{L}\p{N}_]))?/uy],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['operator', /<<|>>|<=|>=|!=|==|<>|&&|\|\||[-+*/%^~&|<>=!]/uy],
  ['punctuation', /[()[\],]/uy],
]

/** One token outside a reference. */
function plain(text: string, at: number): Token {
  const first = text.charAt(at)
  if (first === '"' || first === "'") return stringAt(text, at, first)
  if (first === '}') return token('brace', '}', at, false)
  if (text.startsWith('/*', at)) return blockComment(text, at)
  for (const [kind, rule] of rules) {
    rule.lastIndex = at
    const found = rule.exec(text)
    if (found) return token(kind === 'word' ? reserved(found[0]) : kind, found[0], at)
  }
  // A whole code point, so that no surrogate pair is cut in two.
  return token('unknown', String.fromCodePoint(text.codePointAt(at) ?? 0), at)
}

/** A string may hold line ends, so an unclosed one runs to the end of the text. */
function stringAt(text: string, at: number, quote: string): Token {
  let end = at + 1
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1
  const closed = end < text.length
  return token('string', text.slice(at, closed ? end + 1 : text.length), at, closed)
}

/** Not documented for the language, but people write it: one token, for the linter to warn about. */
function blockComment(text: string, at: number): Token {
  const end = text.indexOf('*/', at + 2)
  return token('comment', text.slice(at, end < 0 ? text.length : end + 2), at, end >= 0)
}

// Letter case as the gateway's documentation has it; other spellings are not known to work.
const exact: Record<string, TokenKind> = {
  null: 'constant',
  None: 'constant',
  none: 'constant',
  xor: 'operator',
  like: 'operator',
}

function reserved(text: string): TokenKind {
  if (Object.hasOwn(exact, text)) return exact[text] ?? 'word'
  return /^(?:true|false)$/i.test(text) ? 'constant' : 'word'
}

/**
 * The tokens of one `{...}`. Its text has no escapes, and ends at a line end or another `{` when it is not
 * closed: the rest of the expression then keeps its colours.
 */
function reference(text: string, at: number): Token[] {
  let end = at + 1
  while (end < text.length && !'{}\n\r'.includes(text.charAt(end))) end += 1
  const closed = text[end] === '}'
  const tokens = [token('brace', '{', at, closed)]
  let from = at + 1
  if (text[from] === '[') {
    const bracket = text.slice(from, end).indexOf(']')
    const to = bracket < 0 ? end : from + bracket + 1
    tokens.push(token('provider', text.slice(from, to), from, bracket >= 0))
    from = to
  }
  if (from < end) tokens.push(token('path', text.slice(from, end), from))
  if (closed) tokens.push(token('brace', '}', end))
  return tokens
}

// Not operators here, though they are elsewhere: `{a} and ({b})` calls no function named `and`.
const neverCalled = new Set(['and', 'or', 'not'])

/** A word is a function's name when a parenthesis follows; space and comments may stand between. */
function nameFunctions(tokens: Token[]): Token[] {
  let next = ''
  for (const current of tokens.toReversed()) {
    if (current.kind === 'whitespace' || current.kind === 'comment') continue
    if (current.kind === 'word' && next === '(' && !neverCalled.has(current.text.toLowerCase())) {
      current.kind = 'function'
    }
    next = current.text
  }
  return tokens
}

function token(kind: TokenKind, text: string, start: number, closed = true): Token {
  return { kind, text, start, closed }
}
