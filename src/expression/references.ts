import { lex, type Token } from '#expression/lexer.ts'

/**
 * The tags an expression reads through `{...}`, provider included, in order, each once. Paths computed at run
 * time (`tag("...")`) are not among them, nor is what stands in an unclosed brace.
 */
export function referencedTags(text: string): string[] {
  const tokens = lex(text)
  const tags = tokens.flatMap((token, index) => (isOpening(token) ? [tagAt(tokens, index)] : []))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** The tag, when the expression is that one reference and at most space and comments beside it; else null. */
export function soleTag(text: string): string | null {
  const tokens = lex(text).filter(({ kind }) => kind !== 'whitespace' && kind !== 'comment')
  const [first] = tokens
  if (!first || !isOpening(first)) return null
  if (tokens.findIndex(({ text }) => text === '}') !== tokens.length - 1) return null
  return tagAt(tokens, 0) || null
}

/** `[default]Receiving/Bay1/Unloading` as `Receiving/Bay1/Unloading`. */
export function withoutProvider(tag: string): string {
  return tag.replace(/^\s*\[[^\]]*\]/, '').trim()
}

/** `[default]Receiving/Bay1/Unloading` as `Bay1/Unloading`. */
export function shortTag(tag: string): string {
  return withoutProvider(tag).split('/').slice(-2).join('/')
}

function isOpening({ kind, text, closed }: Token): boolean {
  return kind === 'brace' && text === '{' && closed
}

/** What the reference that opens at `index` names: a provider alone is no tag. */
function tagAt(tokens: Token[], index: number): string {
  const inside = tokens
    .slice(index + 1, index + 3)
    .filter(({ kind }) => kind === 'provider' || kind === 'path')
  const tag = inside.map(({ text }) => text).join('')
  return inside.some(({ kind, text }) => kind === 'path' && text.trim() !== '') ? tag.trim() : ''
}
