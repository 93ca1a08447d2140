import type { FieldName } from '../catalogue/index.ts'
import { fieldOfReference } from './parameters.ts'

/** A piece of a template's text. `source` is what stands in the template: joined, they are the whole text. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly source: string; readonly text: string }
  | { readonly kind: 'free'; readonly source: string; readonly name: string; readonly pattern: string | null }
  | { readonly kind: 'own'; readonly source: string; readonly field: FieldName; readonly part: OwnPart }
  /** `{sourcePlace.name}`: nothing of an operation is called so. */
  | { readonly kind: 'unknown'; readonly source: string }
  /** A brace that belongs to no placeholder and to no tag. */
  | { readonly kind: 'malformed'; readonly source: string }

/** What may be taken of an operation's own reference: its path or name, or the last step of that. */
export type OwnPart = 'name' | 'path'

/** In an expression, braces are first of all the gateway's: those around a tag path are left alone. */
export type TextStyle = 'plain' | 'expression'

/**
 * Cuts a template's text at its placeholders: `{bay}`, `{n:02}`, `{sourceLocation.name}`. `{{` and `}}` are braces, as in
 * the patterns of a bulk change. Time is linear in the length.
 */
export function partsOf(text: string, style: TextStyle): readonly TemplatePart[] {
  const scan: Scan = { style, parts: [], quote: '', opened: null }
  let at = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > at) scan.parts.push(literal(text.slice(at, match.index)))
    at = match.index + match[0].length
    readMark(scan, match)
  }
  if (at < text.length) scan.parts.push(literal(text.slice(at)))
  return scan.opened === null ? scan.parts : scan.parts.with(scan.opened, malformed('{'))
}

/** The text as a template's that is filled with that very text. */
export function escaped(text: string, style: TextStyle): string {
  const parts = partsOf(text, style)
  const isItself = parts.every((part) => part.kind === 'text' && part.source === part.text)
  return isItself ? text : text.replace(/[{}]/g, '$&$&')
}

interface Scan {
  readonly style: TextStyle
  readonly parts: TemplatePart[]
  /** The quotation mark of the string that the scan is in. */
  quote: string
  /** Where among the parts stands the brace of the tag that the scan is in. */
  opened: number | null
}

/** Two braces, a placeholder, a brace, or what may hide braces in an expression. */
const marks =
  /\{\{|\}\}|\{(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)(?:\.(?<part>[\p{L}_]+))?(?::(?<pattern>0[1-9]))?\}|[{}]|\\["'\\]|["']/gu

function readMark(scan: Scan, { 0: source, groups }: RegExpExecArray): void {
  const { name, part, pattern = null } = groups ?? {}
  if (source === '{{' || source === '}}') {
    scan.parts.push({ kind: 'text', source, text: source.charAt(0) })
  } else if (name !== undefined && part === undefined) {
    scan.parts.push({ kind: 'free', source, name, pattern })
  } else if (name !== undefined && part !== undefined) {
    scan.parts.push(ownPart(source, name, part, pattern) ?? dotted(scan, source))
  } else if (source === '{' || source === '}') {
    readBrace(scan, source)
  } else {
    if (scan.opened === null && source.length === 1) scan.quote = quoteAfter(scan.quote, source)
    scan.parts.push(literal(source))
  }
}

/** A brace by itself is a tag's in an expression, and a letter like any other in a string. */
function readBrace(scan: Scan, brace: string): void {
  const { style, quote, opened, parts } = scan
  const isLetter = style === 'expression' && quote !== ''
  const isTag = style === 'expression' && (brace === '{') === (opened === null)
  if (isTag && !isLetter) scan.opened = brace === '{' ? parts.length : null
  parts.push(isLetter || isTag ? literal(brace) : malformed(brace))
}

function ownPart(source: string, name: string, part: string, pattern: string | null): TemplatePart | null {
  const field = fieldOfReference(name)
  if (field === undefined || pattern !== null || !isOwnPart(part)) return null
  return { kind: 'own', source, field: field.name, part }
}

/** A tag may have a dot in its name. */
function dotted({ style, opened }: Scan, source: string): TemplatePart {
  const isTag = style === 'expression' && opened === null
  return isTag ? literal(source) : { kind: 'unknown', source }
}

function isOwnPart(part: string): part is OwnPart {
  return part === 'name' || part === 'path'
}

function quoteAfter(quote: string, mark: string): string {
  if (quote === '') return mark
  return quote === mark ? '' : quote
}

const literal = (source: string): TemplatePart => ({ kind: 'text', source, text: source })
const malformed = (source: string): TemplatePart => ({ kind: 'malformed', source })
