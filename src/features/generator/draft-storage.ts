import { isFieldName } from '#domain/catalogue/index.ts'
import { isObject } from '#domain/is-object.ts'
import { parseKept } from '#data/parse-kept.ts'
import { type Draft, newDraft } from './draft.ts'

const KEY = 'lotwright.generator'
/** Raised whenever what is kept could be misread. */
const VERSION = 2

/** Keeps the draft for the tab, over a reload; a storage that is full or forbidden keeps nothing. */
export function keepDraft(storage: Pick<Storage, 'setItem'>, draft: Draft): void {
  try {
    storage.setItem(KEY, JSON.stringify({ version: VERSION, draft }))
  } catch {
    // The page still holds it.
  }
}

/** What this tab kept of this template; a new draft where there is none, or none that can be read. */
export function keptDraft(storage: Pick<Storage, 'getItem'>, templateId: string): Draft {
  const draft = readKept(storage)
  return draft?.templateId === templateId ? draft : newDraft(templateId)
}

/** The template that this tab worked with last. */
export function keptTemplate(storage: Pick<Storage, 'getItem'>): string | null {
  return readKept(storage)?.templateId ?? null
}

function readKept(storage: Pick<Storage, 'getItem'>): Draft | null {
  const kept = parseKept(textIn(storage))
  if (!isObject(kept) || kept['version'] !== VERSION || !isDraft(kept['draft'])) return null
  return { ...kept['draft'], columns: kept['draft'].columns.filter(isFieldName) }
}

function textIn(storage: Pick<Storage, 'getItem'>): string | null {
  try {
    return storage.getItem(KEY)
  } catch {
    return null
  }
}

/** Only this file writes the key; what is asked is whether it was written at all. */
function isDraft(kept: unknown): kept is Draft {
  return isObject(kept) && typeof kept['templateId'] === 'string' && Array.isArray(kept['columns'])
}
