import type { FieldName } from '../catalogue/index.ts'
import { leafOf } from '../leaf-of.ts'
import { type WireRecord, type WireValue, wireNamesOf } from '../wire.ts'
import { fieldOfReference, inOrder, styleOf, templateParameter } from './parameters.ts'
import { partsOf, type TemplatePart } from './parts.ts'
import type { Placeholder } from './template.ts'

export type PlaceholderValues = Readonly<Record<string, string>>

/** A placeholder that nothing filled. */
export interface Unresolved {
  readonly parameter: string
  /** As it stands in the text, with its braces. */
  readonly placeholder: string
}

export interface Filled {
  /** The parameters that the template names, and the row's own; what could not be filled stands as it is in the template. */
  readonly record: WireRecord
  readonly unresolved: readonly Unresolved[]
}

/** `own`: parameters that the row gives itself, as they are; they take the place of the template's. */
export type Filler = (values: PlaceholderValues, own?: WireRecord) => Filled

/** Fills a template's placeholders. A value that is blank fills nothing. */
export function fillTemplate(
  template: { readonly values: WireRecord },
  values: PlaceholderValues,
  own: WireRecord = {},
): Filled {
  return createFiller(template.values)(values, own)
}

/** Reads a template once, to fill it often. */
export function createFiller(templateValues: WireRecord): Filler {
  const pieces = piecesOf(templateValues)
  return (values, own = {}) => {
    const replaced = new Set(Object.keys(own).flatMap(namesBeside))
    const inherited = pieces.filter(({ name }) => !replaced.has(name))
    const fill = createFill(inherited, values, own)
    const filled = inherited.map((piece) => [piece.name, fill.one(piece)] as const)
    const all = { ...Object.fromEntries(filled), ...own }
    return {
      record: Object.fromEntries(inOrder(Object.keys(all)).map((name) => [name, all[name] ?? null])),
      unresolved: fill.unresolved,
    }
  }
}

/** The placeholders that want a value, in the order of first use; those of an operation's own references are not among them. */
export function placeholdersOf(values: WireRecord): readonly Placeholder[] {
  const found = new Map<string, Placeholder>()
  for (const { parts } of piecesOf(values)) {
    for (const part of parts) {
      if (part.kind !== 'free') continue
      const pattern = found.get(part.name)?.pattern ?? part.pattern
      found.set(part.name, { name: part.name, pattern })
    }
  }
  return [...found.values()]
}

interface Piece {
  readonly name: string
  readonly value: WireValue
  /** Of a text; else none. */
  readonly parts: readonly TemplatePart[]
}

function piecesOf(values: WireRecord): readonly Piece[] {
  return inOrder(Object.keys(values)).map((name) => {
    const value = values[name] ?? null
    const parameter = templateParameter(name)
    const style = parameter === undefined ? null : styleOf(parameter)
    return { name, value, parts: typeof value === 'string' && style !== null ? partsOf(value, style) : [] }
  })
}

/** A row that names one half of a reference means it as a whole. */
function namesBeside(name: string): readonly string[] {
  const parameter = templateParameter(name)
  return parameter === undefined ? [name] : wireNamesOf(parameter.field)
}

function createFill(pieces: readonly Piece[], values: PlaceholderValues, own: WireRecord) {
  const unresolved: Unresolved[] = []
  /** Where a reference's text takes from another's, which takes from it, neither is ever known. */
  const pending = new Set<string>()

  const textOf = (part: TemplatePart): string | null => {
    if (part.kind === 'text') return part.text
    if (part.kind === 'free') return valueOf(part, values)
    if (part.kind !== 'own') return null
    const label = labelOf(part.field)
    return label === null || part.part === 'path' ? label : leafOf(label)
  }

  const labelOf = (field: FieldName): string | null => {
    const label = labelName(field)
    const given = own[label]
    if (given !== undefined) return typeof given === 'string' ? given : null
    const piece = pieces.find(({ name }) => name === label)
    if (piece === undefined || typeof piece.value !== 'string' || pending.has(label)) return null
    pending.add(label)
    const texts = piece.parts.map(textOf)
    pending.delete(label)
    return texts.every((text) => text !== null) ? texts.join('') : null
  }

  const one = ({ name, value, parts }: Piece): WireValue => {
    if (parts.length === 0) return value
    pending.clear()
    pending.add(name)
    return parts
      .map((part) => {
        const text = textOf(part)
        if (text === null) unresolved.push({ parameter: name, placeholder: part.source })
        return text ?? part.source
      })
      .join('')
  }
  return { one, unresolved }
}

function labelName(field: FieldName): string {
  const reference = fieldOfReference(field)
  return (reference === undefined ? undefined : wireNamesOf(reference).at(-1)) ?? field
}

function valueOf(
  { name, pattern }: { readonly name: string; readonly pattern: string | null },
  values: PlaceholderValues,
): string | null {
  const value = Object.hasOwn(values, name) ? (values[name] ?? '') : ''
  if (value.trim() === '') return null
  return pattern !== null && /^\d+$/.test(value) ? value.padStart(Number(pattern), '0') : value
}
