import { isFieldName } from '#domain/catalogue/index.ts'
import { isObject } from '#domain/is-object.ts'
import { parseKept } from '#data/parse-kept.ts'
import { type Draft, newDraft } from './draft.ts'

/** Holds the template of the last draft; with a template's id behind it, that template's draft. */
const KEY = 'lotwright.generator'
/** Raised whenever what is kept could be misread. */
const VERSION = 3

/** Keeps the draft for the tab, over a reload; a storage that is full or forbidden keeps nothing. */
export function keepDraft(storage: Pick<Storage, 'setItem'>, draft: Draft): void {
  try {
    storage.setItem(KEY, draft.templateId)
    storage.setItem(keyOf(draft.templateId), JSON.stringify({ version: VERSION, draft }))
  } catch {
    // The page still holds it.
  }
}

/** What this tab kept of this template; a new draft where there is none, or none that can be read. */
export function keptDraft(storage: Pick<Storage, 'getItem'>, templateId: string): Draft {
  return readKept(storage, templateId) ?? newDraft(templateId)
}

/** The template that this tab worked with last. */
export function keptTemplate(storage: Pick<Storage, 'getItem'>): string | null {
  return textIn(storage, KEY)
}

function keyOf(templateId: string): string {
  return `${KEY}.${templateId}`
}

function readKept(storage: Pick<Storage, 'getItem'>, templateId: string): Draft | null {
  const kept = parseKept(textIn(storage, keyOf(templateId)))
  if (!isObject(kept) || kept['version'] !== VERSION || !isDraft(kept['draft'])) return null
  return { ...kept['draft'], columns: kept['draft'].columns.filter(isFieldName) }
}

function textIn(storage: Pick<Storage, 'getItem'>, key: string): string | null {
  try {
    return storage.getItem(key)
  } catch {
    return null
  }
}

/** Only this file writes the key; what is asked is whether it was written at all. */
function isDraft(kept: unknown): kept is Draft {
  return isObject(kept) && typeof kept['templateId'] === 'string' && Array.isArray(kept['columns'])
}
