import { Problem } from '#domain/problem.ts'
import type { LateWords, Words } from '#domain/words/words.ts'
import { worded } from '#domain/words/words.ts'
import { Unreachable } from './client.ts'

/** What an error says, in the words of the page as far as they reach; of a refusal, all its reasons. */
export function errorText(words: Words & Partial<Pick<LateWords, 'files'>>, error: Error): string {
  const { problems } = words.shell
  if (error instanceof Unreachable) return problems.unreachable
  if (!(error instanceof Problem)) return error.message
  const { kind, document } = error
  const { because, errors = {}, detail } = document
  if (because !== undefined && words.files !== undefined) return words.files.fault(because)
  const reasons = Object.entries(errors).flatMap(([at, messages]) =>
    messages.map((message) => `${at === '' ? '' : `${at}: `}${worded(words, message)}`),
  )
  if (reasons.length > 0) return reasons.join(' ')
  // In English the server may say more of it.
  return words.code !== 'en' && isSaid(problems, kind) ? problems[kind] : detail
}

function isSaid<T extends object>(problems: T, kind: string): kind is keyof T & string {
  return Object.hasOwn(problems, kind)
}
