import type { RecordEdit } from '../bulk.ts'
import {
  type Field,
  type FieldName,
  fieldOf,
  type InventoryOperation,
  isFieldName,
} from '../catalogue/index.ts'
import { isSame } from '../diff.ts'
import type { FieldValue } from '../kinds.ts'
import { applies, begin } from '../operation.ts'
import type { SavedOperation } from '../saved.ts'
import type { Contract } from '../vocabulary.ts'
import { toWire } from '../wire.ts'

/** What was entered, by field; what is no value of its field's kind is kept as the text that it was. */
export type Entered = { readonly [N in FieldName]?: FieldValue }

/** A stored record, and what was entered over it. */
export interface EditedRecord {
  readonly base: SavedOperation
  readonly entered: Entered
}

/** Everything entered and not stored yet, by the record's id. */
export type PendingChange = ReadonlyMap<string, EditedRecord>

export const nothingPending: PendingChange = new Map()

/** The record as it stands on the screen; a choice that has just begun to apply has its default. */
export function viewOf(contract: Contract, { base, entered }: EditedRecord): InventoryOperation {
  // Sound for what reads it: conditions compare texts, and the check says what is no value.
  return begin(contract, { ...base.operation, ...entered } as InventoryOperation)
}

/** Whether an engineer may enter something here: runtime state and ids are not theirs. */
export function isOpen(field: Field, view: InventoryOperation): boolean {
  return field.runtime !== true && field.kind !== 'id' && applies(field, view)
}

export interface PutOutcome {
  readonly pending: PendingChange
  /** Values that are other than before. */
  readonly changed: number
  /** Fields that do not apply to their record, and were left. */
  readonly left: number
}

/**
 * Enters values over records. Choices go first, since they decide what else applies; a value equal to the stored one is
 * no change of it.
 */
export function put(contract: Contract, pending: PendingChange, edits: readonly EditedRecord[]): PutOutcome {
  const next = new Map(pending)
  let changed = 0
  let left = 0
  for (const { base, entered } of edits) {
    let record = next.get(base.id) ?? { base, entered: {} }
    for (const [field, value] of inOrder(contract, entered)) {
      const view = viewOf(contract, record)
      if (!isOpen(field, view)) left += 1
      else if (!isSame(view[field.name], value)) {
        changed += 1
        record = withValue(record, field.name, value)
      }
    }
    if (Object.keys(record.entered).length === 0) next.delete(base.id)
    else if (record !== next.get(base.id)) next.set(base.id, record)
  }
  return { pending: changed === 0 ? pending : next, changed, left }
}

/** The fields of a record that a save would change; what does not apply waits, and is not sent. */
export function changedFields(contract: Contract, record: EditedRecord): readonly FieldName[] {
  const view = viewOf(contract, record)
  return Object.keys(record.entered).filter((name): name is FieldName => {
    const field = isFieldName(name) ? fieldOf(contract, name) : undefined
    return (
      field !== undefined &&
      isOpen(field, view) &&
      !isSame(record.base.operation[field.name], view[field.name])
    )
  })
}

/** The change as the API takes it, each record with the revision that it was edited from. */
export function editsOf(contract: Contract, pending: PendingChange): readonly RecordEdit[] {
  return [...pending.values()].flatMap((record) => {
    const view = viewOf(contract, record)
    const names = changedFields(contract, record)
    const { id, revision } = record.base
    const change = toWire(contract, Object.fromEntries(names.map((name) => [name, view[name]])))
    return names.length === 0 ? [] : [{ id, revision, change }]
  })
}

/** The same entries over records as they are stored by now; an entry that somebody else made too is settled. */
export function rebase(pending: PendingChange, fresh: readonly SavedOperation[]): PendingChange {
  const next = new Map(pending)
  for (const base of fresh) {
    const record = next.get(base.id)
    if (record === undefined) continue
    const entered = Object.entries(record.entered).filter(
      ([name, value]) => isFieldName(name) && !isSame(base.operation[name], value),
    )
    if (entered.length === 0) next.delete(base.id)
    else next.set(base.id, { base, entered: Object.fromEntries(entered) })
  }
  return next
}

function withValue({ base, entered }: EditedRecord, name: FieldName, value: FieldValue): EditedRecord {
  const { [name]: _, ...rest } = entered
  return { base, entered: isSame(base.operation[name], value) ? rest : { ...rest, [name]: value } }
}

function inOrder(contract: Contract, entered: Entered): readonly (readonly [Field, FieldValue])[] {
  const cells = Object.entries(entered).flatMap(
    ([name, value]): readonly (readonly [Field, FieldValue])[] => {
      const field = fieldOf(contract, name)
      return field === undefined || value === undefined ? [] : [[field, value]]
    },
  )
  const isChoice = ([{ kind }]: readonly [Field, FieldValue]) => kind === 'choice'
  return [...cells.filter(isChoice), ...cells.filter((cell) => !isChoice(cell))]
}
