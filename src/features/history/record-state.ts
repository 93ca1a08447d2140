import type { ChangedRecord } from '#data/changes.ts'
import { type FieldChange, diff } from '#domain/diff.ts'
import { template } from '#domain/operation.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** One line of the detail: a field of a record that changed, or the record as a whole. */
export interface DetailLine {
  readonly record: ChangedRecord
  /** Null: the record was made, deleted, or no field of it differs. */
  readonly change: FieldChange | null
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** The lines of records; a new or deleted record shows all that was set in it where it is the only one. */
export function linesOf(contract: Contract, records: readonly ChangedRecord[]): readonly DetailLine[] {
  return records.flatMap((record): readonly DetailLine[] => {
    const isWhole = record.before === null || record.after === null
    const changes = isWhole && records.length > 1 ? [] : changesOf(contract, record)
    if (changes.length === 0) return [{ record, change: null, isFirst: true, isLast: true }]
    return changes.map((change, index) => ({
      record,
      change,
      isFirst: index === 0,
      isLast: index === changes.length - 1,
    }))
  })
}

/** The fields in which a change set changed a record; for one that it made or deleted, all that were set. */
function changesOf(contract: Contract, { before, after }: ChangedRecord): readonly FieldChange[] {
  const blank = template(contract)
  return diff(before?.operation ?? blank, after?.operation ?? blank).filter(({ field }) => field !== 'id')
}
