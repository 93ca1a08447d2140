import type { Save } from '#data/operations.ts'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import type { SavedOperation } from '#domain/saved.ts'

/** What the engineer wants after the save: to stay with the record, or to go on to a new one. */
export type Next = 'stay' | 'new'

/** One save on its way: sent again as it is until it is answered. */
export interface Pending {
  readonly request: Save
  /** What the form held when it was sent. */
  readonly sent: InventoryOperation
  readonly next: Next
}

export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'checking' }
  | { readonly is: 'saving'; readonly since: number; readonly stop: () => void }
  /** Called off before an answer came: whether it was stored is not known. */
  | { readonly is: 'stopped' }
  /** No answer came: sent once more when the server can be reached. */
  | { readonly is: 'waiting'; readonly for: 'network' | 'server'; readonly pending: Pending }
  | { readonly is: 'refused'; readonly others: readonly string[] }
  | { readonly is: 'failed'; readonly detail: string }
  /** A create under this form's key was stored before, with other values. */
  | { readonly is: 'keyReused' }
  | { readonly is: 'stale'; readonly theirs: SavedOperation }
  | { readonly is: 'gone' }

/** Whether a second press of Save must do nothing. */
export function isBusy({ is }: SaveState): boolean {
  return is === 'checking' || is === 'saving'
}
