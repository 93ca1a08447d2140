import { isFieldName } from '#domain/catalogue/index.ts'
import { nothingPending, type EditedRecord, type PendingChange } from '#domain/grid/pending.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { fromSavedWire, type SavedWire, toSavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const KEY = 'lotwright.grid-edit'
/** Raised whenever what is kept could be misread; what another version kept is left alone. */
const VERSION = 1

/** Keeps the pending change for the tab, over a reload. Gives false where the storage is full or forbidden. */
export function keepPending(storage: TabStorage, contract: Contract, pending: PendingChange): boolean {
  try {
    if (pending.size === 0) storage.removeItem(KEY)
    else
      storage.setItem(
        KEY,
        JSON.stringify({ version: VERSION, contract, records: wiresOf(contract, pending) }),
      )
    return true
  } catch {
    return false
  }
}

/** What this tab kept; nothing where it cannot be read. */
export function keptPending(storage: TabStorage, contract: Contract): PendingChange {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null')
    if (!isKept(kept) || kept.version !== VERSION || kept.contract !== contract) return nothingPending
    return new Map(kept.records.map((record) => [record.base.id, readRecord(contract, record)]))
  } catch {
    return nothingPending
  }
}

interface RecordWire {
  readonly base: SavedWire
  readonly entered: Readonly<Record<string, FieldValue>>
}

interface Kept {
  readonly version: number
  readonly contract: string
  readonly records: readonly RecordWire[]
}

function wiresOf(contract: Contract, pending: PendingChange): readonly RecordWire[] {
  return [...pending.values()].map(({ base, entered }) => ({ base: toSavedWire(contract, base), entered }))
}

function readRecord(contract: Contract, { base, entered }: RecordWire): EditedRecord {
  const known = Object.entries(entered).filter(([name]) => isFieldName(name))
  return { base: fromSavedWire(contract, base), entered: Object.fromEntries(known) }
}

/** Only this file writes the key; what is asked is whether it was written at all. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'records' in kept && Array.isArray(kept.records)
}
