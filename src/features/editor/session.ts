import type { InventoryOperation } from '#domain/catalogue/index.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { mintUlid } from '#domain/ulid.ts'

/** The revision that an edit began from. */
export interface Base {
  readonly id: string
  readonly revision: number
  readonly operation: InventoryOperation
}

/** What one form edits; replaced whole by a save, a restored draft, a settled conflict. */
export interface Session {
  /** The record as it was last answered; null while there is none. */
  readonly stored: SavedOperation | null
  readonly base: Base | null
  /** What the form held when it was opened or last saved. */
  readonly initial: InventoryOperation
  /** Under which a create is sent, however often. */
  readonly idempotencyKey: string
  /** Whether a save was tried: from then on fields say what they lack. */
  readonly wasTried: boolean
}

export function sessionOf(stored: SavedOperation | null, initial: InventoryOperation): Session {
  return {
    stored,
    base: stored === null ? null : baseOf(stored),
    initial,
    idempotencyKey: mintUlid(),
    wasTried: false,
  }
}

export function baseOf({ id, revision, operation }: SavedOperation): Base {
  return { id, revision, operation }
}
