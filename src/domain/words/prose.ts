import { soleTag, withoutProvider } from '#expression/references.ts'
import type { Segment } from '../narrate.ts'
import type { Named } from '../story.ts'

export type Prose = readonly Segment[]
type Part = Segment | Prose | string

/** Builds narration from a template: its own text is plain, what is put in keeps its marks. */
export function prose(texts: TemplateStringsArray, ...parts: readonly Part[]): Prose {
  const segments = texts.flatMap((text, index) => {
    const part = parts[index]
    return [plain(text), ...(part === undefined ? [] : [part].flat().map(toSegment))]
  })
  return segments.filter(({ text }) => text !== '')
}

export function strong(text: string): Segment {
  return { text, as: 'strong' }
}

/** What a language calls a thing that is not yet chosen, or that the plant does not know. */
export interface Absent<Role extends string> {
  readonly missing: Readonly<Record<Role, string>>
  readonly unknown: Readonly<Record<Role, string>>
}

/** The name of a thing, or that it is missing or unknown, in a language's words. */
export function thingIn<Role extends string>({ missing, unknown }: Absent<Role>) {
  return (named: Named, role: Role): Prose => {
    if (named.is === 'known') return [strong(named.name)]
    return [
      named.is === 'missing' ? { text: missing[role], as: 'warn' } : { text: unknown[role], as: 'error' },
    ]
  }
}

/** The expression, or what stands in its place while there is none. */
export function code(expression: string | null, otherwise: string): Prose {
  return [expression === null ? { text: otherwise, as: 'warn' } : expressionSegment(expression)]
}

/** A decimal in text with its digits as they are, grouped: `1000000.5` as `1,000,000.5`. */
export function grouped(decimal: string, [group, point]: readonly [string, string]): string {
  const [whole = '', fraction] = decimal.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return fraction === undefined ? groups : `${groups}${point}${fraction}`
}

/** An expression as narration shows it: the path of its tag when it is just one, else its text, shortened. */
function expressionSegment(expression: string): Segment {
  const tag = soleTag(expression)
  if (tag !== null) return { text: withoutProvider(tag), as: 'tag' }
  const oneLine = expression.trim().replace(/\s+/g, ' ')
  return { text: oneLine.length > 80 ? `${oneLine.slice(0, 79).toWellFormed()}…` : oneLine, as: 'code' }
}

function toSegment(part: Segment | string): Segment {
  return typeof part === 'string' ? plain(part) : part
}

function plain(text: string): Segment {
  return { text, as: 'plain' }
}
