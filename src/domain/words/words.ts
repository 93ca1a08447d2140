import type { Finding } from '../rules.ts'
import type { en } from './en/index.ts'

export type Words = typeof en

/** The sentence for a finding. */
export function say(words: Words, { rule, params }: Pick<Finding, 'rule' | 'params'>): string {
  return words.rules[rule](params)
}

/** The word for a value of a choice; an unknown value stands for itself. */
export function wordFor(words: Words, choice: string, value: string | null): string {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values
  return value === null ? '—' : (all[choice]?.[value] ?? value)
}
