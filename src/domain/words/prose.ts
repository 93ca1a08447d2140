import { soleTag, withoutProvider } from '#expression/references.ts'
import type { Segment } from '../narrate.ts'

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

export function warn(text: string): Segment {
  return { text, as: 'warn' }
}

export function error(text: string): Segment {
  return { text, as: 'error' }
}

/** An expression as narration shows it: the path of its tag when it is just one, else its text, shortened. */
export function expressionSegment(expression: string): Segment {
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
