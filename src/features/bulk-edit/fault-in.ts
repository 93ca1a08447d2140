import type { Field } from '#domain/catalogue/index.ts'
import { Problem } from '#domain/problem.ts'
import { wireNamesOf } from '#domain/wire.ts'
import { type Words, worded } from '#domain/words/words.ts'
import type { Preview } from './use-preview.ts'

/** What is wrong with what a field is to become, in whichever record; null where nothing is. */
export function faultIn(words: Words, { error }: Pick<Preview, 'error'>, field: Field): string | null {
  const errors = error instanceof Problem ? error.document.errors : undefined
  const [first] = wireNamesOf(field).flatMap((name) => errors?.[name] ?? [])
  return first === undefined ? null : worded(words, first)
}
