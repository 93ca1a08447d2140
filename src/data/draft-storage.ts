import type { Contract } from '#domain/vocabulary.ts'
import { type Draft, type DraftStorage, draftsOf } from './drafts.ts'

/** The browser's storage; where it is forbidden, one that holds nothing. */
export function browserStorage(): DraftStorage {
  try {
    return window.localStorage
  } catch {
    return forbidden
  }
}

/** Marks a draft as one that a living page is working on, until the returned function is called or the page is gone. */
export function holdDraft(key: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // Only where the page was served securely; elsewhere a draft may be offered that another tab still works on.
  navigator.locks?.request(`${PREFIX}${key}`, () => held).catch(() => undefined)
  return () => release()
}

/** What forms left behind that no living page is working on: of one operation (null: of new ones), newest first. */
export function leftDrafts(contract: Contract, operationId: string | null): Promise<readonly Draft[]> {
  return leftOf(draftsOf(browserStorage(), contract, operationId))
}

/** Of what forms keep, that which no living page is working on. */
export async function leftOf<D extends { readonly key: string }>(found: readonly D[]): Promise<readonly D[]> {
  if (found.length === 0) return []
  const held = await heldDrafts()
  return found.filter(({ key }) => !held.has(key))
}

/** The keys of the drafts that living pages are working on. */
async function heldDrafts(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const names = held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
  return new Set(names)
}

const PREFIX = 'lotwright.draft.'

const forbidden: DraftStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser keeps nothing for this page.')
  },
  removeItem: () => undefined,
}
