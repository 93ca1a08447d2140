import { isObject } from '#domain/is-object.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type DraftStorage, keysIn } from './drafts.ts'
import { parseKept } from './parse-kept.ts'

/** What was changed in a template and is not stored. */
export interface TemplateWork {
  /** Names this work among that of other forms and tabs. */
  readonly key: string
  readonly contract: Contract
  /** What it began from; null: a new template. */
  readonly base: Template | null
  readonly draft: TemplateDraft
  /** ISO 8601 in UTC. */
  readonly savedAt: string
}

/** Keeps it, in the place of what its form kept before; a storage that is full or forbidden keeps nothing. */
export function keepTemplateWork(storage: DraftStorage, work: TemplateWork): void {
  try {
    storage.setItem(`${PREFIX}${work.key}`, JSON.stringify({ version: VERSION, ...work }))
  } catch {
    // The page still holds it, and asks before it is left.
  }
}

/** What is kept of a template (null: of new ones) under this contract, newest first; what cannot be read is passed over. */
export function keptTemplateWork(
  storage: DraftStorage,
  contract: Contract,
  id: string | null,
): readonly TemplateWork[] {
  return keysIn(storage, PREFIX)
    .map((key) => parseKept(storage.getItem(key)))
    .filter(isWork)
    .filter((work) => work.contract === contract && (work.base?.id ?? null) === id)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
}

export function dropTemplateWork(storage: DraftStorage, key: string): void {
  storage.removeItem(`${PREFIX}${key}`)
}

const PREFIX = 'lotwright.template.'
/** Raised whenever what is kept could be misread. */
const VERSION = 2

/** Only this file writes the keys; what is asked is whether they were written at all, and by this version. */
function isWork(kept: unknown): kept is TemplateWork {
  if (!isObject(kept) || kept['version'] !== VERSION) return false
  const { key, savedAt, base, draft } = kept
  if (typeof key !== 'string' || typeof savedAt !== 'string') return false
  const isBase = base === null || (isObject(base) && typeof base['revision'] === 'number')
  return isBase && isObject(draft) && typeof draft['name'] === 'string' && isObject(draft['values'])
}
