import type { ChangedRecord } from '#data/changes.ts'
import { type FieldChange, diff } from '#domain/diff.ts'
import { template } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** What a record is today: itself, gone, or not known yet. */
export type Today = SavedOperation | 'gone' | undefined

/** Whether a revert would touch the record: what was saved since is left as it is. Null while that is not known. */
export function canRevert(record: ChangedRecord, today: Today): boolean | null {
  if (today === undefined) return null
  if (record.after === null) return today === 'gone'
  return today !== 'gone' && today.revision === record.revision
}

/** The fields in which a change set changed a record; for one that it made or deleted, all that were set. */
export function changesOf(contract: Contract, { before, after }: ChangedRecord): readonly FieldChange[] {
  const blank = template(contract)
  return diff(before?.operation ?? blank, after?.operation ?? blank).filter(({ field }) => field !== 'id')
}
