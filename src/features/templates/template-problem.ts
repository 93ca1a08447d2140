import { errorText } from '#data/error-text.ts'
import { Problem } from '#domain/problem.ts'
import type { WordsWith } from '#domain/words/words.ts'

/** Why a template is not as the engineer wanted it. */
export interface TemplateProblem {
  readonly text: string
  /** Somebody stored it meanwhile, which is told by what they stored. */
  readonly isStale: boolean
}

/** Null where nothing went wrong. */
export function problemOf(error: unknown, words: WordsWith<'templates'>): TemplateProblem | null {
  if (error === null) return null
  if (!(error instanceof Error)) return { text: String(error), isStale: false }
  const kind = error instanceof Problem ? error.kind : null
  return {
    text: kind === 'refused' ? words.templates.refused : errorText(words, error),
    isStale: kind === 'stale',
  }
}
