import type { Finding, KeptRule } from '#domain/rules.ts'
import { en } from '#domain/words/en/index.ts'
import { say } from '#domain/words/words.ts'

export interface RevertedRecord {
  readonly id: string
  /** As it was called after the change; null for what is no record. */
  readonly name: string | null
  readonly outcome: 'reverted' | 'kept'
  /** Why it was kept, as an English sentence; null when it was reverted. */
  readonly reason: string | null
  /** The same for programs, and for a sentence in another language. */
  readonly why: KeptWhy | null
}

export interface KeptWhy {
  readonly rule: KeptRule
  readonly params: Finding['params']
}

export function revertedRecord(id: string, name: string | null): RevertedRecord {
  return { id, name, outcome: 'reverted', reason: null, why: null }
}

export function keptRecord(id: string, name: string | null, why: KeptWhy): RevertedRecord {
  return { id, name, outcome: 'kept', reason: say(en, why), why }
}
