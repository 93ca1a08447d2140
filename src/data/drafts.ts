import { type FieldName, fieldNames, catalogue, type InventoryOperation } from '#domain/catalogue/index.ts'
import { isObject } from '#domain/is-object.ts'
import type { Kind } from '#domain/kinds.ts'
import { operationFrom, template } from '#domain/operation.ts'
import { type Contract, isContract } from '#domain/vocabulary.ts'
import { parseKept } from './parse-kept.ts'

/** Unsaved work, as it waits for its engineer. */
export interface Draft {
  /** Names this draft among those of other forms and tabs. */
  readonly key: string
  /** The operation that is edited; null for a new one. */
  readonly operationId: string | null
  readonly contract: Contract
  /** What the edit began from; null for a new operation. */
  readonly base: { readonly revision: number; readonly operation: InventoryOperation } | null
  /** What the form holds, hidden values and unfinished ones too. */
  readonly values: InventoryOperation
  /** The key under which a create may already have been sent. */
  readonly idempotencyKey: string
  /** ISO 8601 in UTC. */
  readonly savedAt: string
}

/** Where drafts lie: the browser's storage, or a test's. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The drafts of one operation (null: of new ones) under this contract, newest first; what cannot be read is passed over. */
export function draftsOf(
  storage: DraftStorage,
  contract: Contract,
  operationId: string | null,
): readonly Draft[] {
  return keysIn(storage, PREFIX)
    .flatMap((key) => readDraft(storage.getItem(key)) ?? [])
    .filter((draft) => draft.contract === contract && draft.operationId === operationId)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
}

/** Keeps a draft. Gives false when the storage is full or forbidden: the form must then say that nothing is kept. */
export function keepDraft(storage: DraftStorage, draft: Draft): boolean {
  try {
    storage.setItem(`${PREFIX}${draft.key}`, JSON.stringify({ version: VERSION, ...draft }))
    return true
  } catch {
    return false
  }
}

export function dropDraft(storage: DraftStorage, key: string): void {
  storage.removeItem(`${PREFIX}${key}`)
}

/** Reads a stored draft; null for another version's, and for anything that is not a draft. */
export function readDraft(text: string | null): Draft | null {
  const stored = parseKept(text)
  if (!isObject(stored) || stored['version'] !== VERSION) return null
  const { key, operationId, contract, base, values, idempotencyKey, savedAt } = stored
  if (typeof key !== 'string' || typeof idempotencyKey !== 'string' || typeof savedAt !== 'string')
    return null
  if (typeof contract !== 'string' || !isContract(contract) || !isTextOrNull(operationId)) return null
  const from = base === null ? null : readBase(contract, base)
  if (from === undefined || !isObject(values)) return null
  return {
    key,
    operationId,
    contract,
    base: from,
    values: readValues(contract, values),
    idempotencyKey,
    savedAt,
  }
}

const PREFIX = 'lotwright.draft.'
/** Raised whenever a stored draft could be misread; drafts of another version are left alone. */
const VERSION = 1

export function keysIn(storage: DraftStorage, prefix: string): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )
}

function readBase(contract: Contract, base: unknown): Draft['base'] | undefined {
  if (!isObject(base) || !isObject(base['operation']) || typeof base['revision'] !== 'number')
    return undefined
  return { revision: base['revision'], operation: readValues(contract, base['operation']) }
}

/** A field that is missing or of another type, as after a change of the catalogue, takes its default. */
function readValues(contract: Contract, values: Readonly<Record<string, unknown>>): InventoryOperation {
  const blank = template(contract)
  const legible = fieldNames.filter((name) => isLegible(name, values[name]))
  // Sound: each value's type has been checked against its field's kind.
  const read = Object.fromEntries(legible.map((name) => [name, values[name]])) as Partial<InventoryOperation>
  return operationFrom((name) => (legible.includes(name) ? (read[name] ?? null) : blank[name]))
}

/** Whether a form may hold this value for the field. */
export function isLegible(name: FieldName, value: unknown): boolean {
  return value === null
    ? catalogue[name].kind !== 'choice' || 'when' in catalogue[name]
    : checks[catalogue[name].kind](value)
}

/** What a form may hold for each kind: a number that is not one yet is still text. */
const checks = {
  id: isText,
  text: isText,
  expression: isText,
  decimal: isText,
  integer: (value) => typeof value === 'number' || typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  choice: isText,
  reference: (value) => isObject(value) && isTextOrNull(value['id']) && isTextOrNull(value['label']),
} satisfies Record<Kind, (value: unknown) => boolean>

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}
