import type { BulkOutcome, BulkRecord } from '#domain/bulk.ts'
import { type Applied, applyChange } from '#domain/bulk/apply.ts'
import type { PreparedChange } from '#domain/bulk/prepare.ts'
import { type FieldName, fieldOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { operationFrom, template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { errorsOf, warningsOf } from '#domain/review.ts'
import type { ErrorRule, Finding, WarningRule } from '#domain/rules.ts'
import { fieldsToWire } from '#domain/wire.ts'
import type { StoredOperation } from '../database/operations.ts'
import { messageOf, messagesOf } from '../http/problems.ts'

/** One record's part in a bulk change. */
export interface JudgedRecord {
  readonly record: BulkRecord
  /** How many fields change. */
  readonly values: number
  readonly before: StoredOperation | null
  /** What is to be stored; null: nothing, or its deletion. */
  readonly operation: InventoryOperation | null
  /** Whether nothing is missing then. */
  readonly complete: boolean
}

interface Judging {
  readonly prepared: PreparedChange
  readonly plant: PlantIndex
}

/** Says what a change does to a record, the `n`th. */
export function judgeChange(judging: Judging, before: StoredOperation, n: number): JudgedRecord {
  const applied = applyChange(judging.prepared, before.operation, n)
  const fields = diff(before.operation, applied.operation).map(({ field }) => field)
  const errors = [...applied.errors, ...(fields.length === 0 ? [] : errorsBeside(applied, judging.prepared))]
  return judged(judging, before, {
    applied,
    fields,
    errors,
    outcome: outcomeOf(applied, errors, fields.length),
  })
}

/** Says what a copy of a record will be: all of it but its id and the state of its runtime, then what a change says. */
export function judgeDuplicate(judging: Judging, before: StoredOperation, n: number): JudgedRecord {
  const { contract } = judging.prepared
  const blank = template(contract)
  const copy = operationFrom((name) =>
    name === 'id' || fieldOf(contract, name)?.runtime ? blank[name] : before.operation[name],
  )
  const applied = applyChange(judging.prepared, copy, n)
  const fields = diff(before.operation, applied.operation).flatMap(({ field }) =>
    field === 'id' ? [] : [field],
  )
  const errors = [...applied.errors, ...errorsBeside(applied, judging.prepared)]
  const outcome = errors.length > 0 ? 'refused' : 'changed'
  const copied = judged(judging, before, { applied, fields, errors, outcome })
  return { ...copied, record: { ...copied.record, before: null } }
}

/** Says whether a record can be deleted: not while lot records refer to it. */
export function judgeDeletion(before: StoredOperation, lotRecords: readonly string[]): JudgedRecord {
  if (lotRecords.length > 0) {
    const ids = lotRecords.slice(0, 3).join(', ') + (lotRecords.length > 3 ? ', …' : '')
    const params = { count: lotRecords.length, ids }
    return refusedRecord(before.id, before, [{ field: 'id', parameter: 'id', rule: 'record.inUse', params }])
  }
  const deleted = refusedRecord(before.id, before, [])
  const { name } = before.operation
  return { ...deleted, record: { ...deleted.record, outcome: 'changed', before: { name } } }
}

interface Judgement {
  readonly applied: Applied
  readonly fields: readonly FieldName[]
  readonly errors: readonly Finding<ErrorRule>[]
  readonly outcome: BulkOutcome
}

function judged(
  { prepared: { contract }, plant }: Judging,
  before: StoredOperation,
  { applied: { operation, skipped }, fields, errors, outcome }: Judgement,
): JudgedRecord {
  const known = fields.flatMap((name) => fieldOf(contract, name) ?? [])
  const warnings = (each: InventoryOperation) =>
    warningsOf(contract, each, { reasonCodeType: plant.reasonCodeType(each.reasonCode?.id) })
  const after = outcome === 'changed' || outcome === 'refused' ? warnings(operation) : []
  const fresh = after.length === 0 ? [] : newAmong(after, warnings(before.operation))
  return {
    record: {
      id: before.id,
      name: before.operation.name,
      revision: before.revision,
      outcome,
      before: fieldsToWire(before.operation, known),
      after: fieldsToWire(operation, known),
      skipped: Object.fromEntries(skipped.map((each) => [each.parameter, messageOf(each)])),
      errors: messagesOf(errors),
      warnings: messagesOf(after),
      newWarnings: messagesOf(fresh),
    },
    values: outcome === 'changed' ? fields.length : 0,
    before,
    operation: outcome === 'changed' ? operation : null,
    complete: after.length === 0,
  }
}

/** A record that is refused for itself, whatever the change says. */
export function refusedRecord(
  id: string,
  before: StoredOperation | null,
  errors: readonly Finding<ErrorRule>[],
): JudgedRecord {
  return {
    record: {
      id,
      name: before?.operation.name ?? null,
      revision: before?.revision ?? 0,
      outcome: 'refused',
      before: before === null ? null : {},
      after: null,
      skipped: {},
      errors: messagesOf(errors),
      warnings: {},
      newWarnings: {},
    },
    values: 0,
    before,
    operation: null,
    complete: false,
  }
}

function outcomeOf(applied: Applied, errors: readonly Finding[], changes: number): BulkOutcome {
  if (errors.length > 0) return 'refused'
  if (changes > 0) return 'changed'
  return applied.applies ? 'unchanged' : 'skipped'
}

/** Of a text that cannot be stored nothing else is said. */
function errorsBeside(applied: Applied, { contract }: PreparedChange): readonly Finding<ErrorRule>[] {
  const said = new Set(applied.errors.map(({ field }) => field))
  return errorsOf(contract, applied.operation).filter(({ field }) => !said.has(field))
}

function newAmong(
  after: readonly Finding<WarningRule>[],
  before: readonly Finding<WarningRule>[],
): readonly Finding<WarningRule>[] {
  return after.filter(
    ({ parameter, rule }) => !before.some((each) => each.parameter === parameter && each.rule === rule),
  )
}
