import { isObject } from '#domain/is-object.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { DraftStorage } from './drafts.ts'
import { parseKept } from './parse-kept.ts'

/** What was changed in a template and is not stored. */
export interface TemplateWork {
  readonly contract: Contract
  /** What it began from; null: a new template. */
  readonly base: Template | null
  readonly draft: TemplateDraft
  /** ISO 8601 in UTC. */
  readonly savedAt: string
}

/** Keeps it for its template, in the place of what was kept before; a storage that is full or forbidden keeps nothing. */
export function keepTemplateWork(storage: DraftStorage, work: TemplateWork): void {
  try {
    storage.setItem(keyOf(work.base?.id ?? null), JSON.stringify({ version: VERSION, ...work }))
  } catch {
    // The page still holds it, and asks before it is left.
  }
}

/** What is kept for a template (null: for a new one) under this contract; null where there is nothing that can be read. */
export function keptTemplateWork(
  storage: DraftStorage,
  contract: Contract,
  id: string | null,
): TemplateWork | null {
  const kept = parseKept(storage.getItem(keyOf(id)))
  return isWork(kept) && kept.contract === contract ? kept : null
}

export function dropTemplateWork(storage: DraftStorage, id: string | null): void {
  storage.removeItem(keyOf(id))
}

/** Raised whenever what is kept could be misread. */
const VERSION = 1

function keyOf(id: string | null): string {
  return `lotwright.template.${id ?? 'new'}`
}

/** Only this file writes the keys; what is asked is whether they were written at all, and by this version. */
function isWork(kept: unknown): kept is TemplateWork {
  if (!isObject(kept) || kept['version'] !== VERSION || typeof kept['savedAt'] !== 'string') return false
  const { base, draft } = kept
  const isBase = base === null || (isObject(base) && typeof base['revision'] === 'number')
  return isBase && isObject(draft) && typeof draft['name'] === 'string' && isObject(draft['values'])
}
