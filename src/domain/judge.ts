import type { InventoryOperation } from './catalogue/index.ts'
import { isObject } from './is-object.ts'
import { begin, type PartialOperation, settle, withFields } from './operation.ts'
import { resolve } from './plant.ts'
import type { PlantIndex } from './plant-lookup.ts'
import { readSave } from './read-save.ts'
import { isComplete, review } from './review.ts'
import type { ErrorRule, Finding, NoticeRule, WarningRule } from './rules.ts'
import type { Contract } from './vocabulary.ts'

export interface Judged {
  readonly errors: readonly Finding<ErrorRule>[]
  readonly warnings: readonly Finding<WarningRule>[]
  readonly notices: readonly Finding<NoticeRule>[]
  /** The record as it would be stored; undefined where an error stands. */
  readonly record: InventoryOperation | undefined
  /** The same as far as it could be read, whatever stands. */
  readonly attempt: InventoryOperation
}

/** Puts what was sent over the record it changes, and says everything that is wrong with the outcome at once. */
export function judge(
  contract: Contract,
  plant: PlantIndex,
  base: InventoryOperation,
  body: unknown,
): Judged {
  const read = readWhatCanBeRead(contract, body)
  // A choice that begins to apply takes its default, unless an explicit null was sent, which is then refused.
  const put = withFields(base, read.sent)
  const begun = begin(contract, put)
  const merged = begun === put ? put : withFields(begun, read.sent)
  const resolved = resolve(contract, merged, plant)
  const record = resolved.ok ? resolved.record : merged
  const facts = { reasonCodeType: plant.reasonCodeType(record.reasonCode?.id) }
  const { errors, warnings, notices } = review(contract, record, facts)
  const all = [...read.errors, ...beside(read.errors, [...errors, ...(resolved.ok ? [] : resolved.errors)])]
  return {
    errors: all,
    warnings,
    notices,
    record: all.length === 0 ? settle(contract, record) : undefined,
    attempt: record,
  }
}

/** Whether nothing is missing before a stored record can run. */
export function completes(contract: Contract, plant: PlantIndex, record: InventoryOperation): boolean {
  return isComplete(contract, record, { reasonCodeType: plant.reasonCodeType(record.reasonCode?.id) })
}

/** Far more names than there are parameters: among so many some are unknown, whatever the rest are. */
const MOST_NAMES = 300

/** A save is flat: what lies in a list or an object within it can only be refused, however deep it goes. */
export function flattened(body: unknown): unknown {
  if (Array.isArray(body)) return []
  if (!isObject(body)) return body
  const names = Object.keys(body)
  if (names.length <= MOST_NAMES && !names.some((name) => isDeep(body[name]))) return body
  return Object.fromEntries(
    Object.entries(body)
      .slice(0, MOST_NAMES)
      .map(([name, value]) => [name, isDeep(value) ? emptied(value) : value]),
  )
}

/** The parameters that can be read, and the errors of those that cannot. */
function readWhatCanBeRead(
  contract: Contract,
  body: unknown,
): { readonly sent: PartialOperation; readonly errors: readonly Finding<ErrorRule>[] } {
  const flat = flattened(body)
  const whole = readSave(contract, flat)
  if (whole.ok) return { sent: whole.sent, errors: [] }
  if (!isObject(flat)) return { sent: {}, errors: whole.errors }
  const wrong = new Set(whole.errors.map(({ parameter }) => parameter))
  const rest = readSave(
    contract,
    entriesOf(flat, ([name]) => !wrong.has(name)),
  )
  return { sent: rest.ok ? rest.sent : {}, errors: whole.errors }
}

/** The errors about parameters that could be read: of the others it is known already that they are wrong. */
function beside(
  known: readonly Finding<ErrorRule>[],
  more: readonly Finding<ErrorRule>[],
): readonly Finding<ErrorRule>[] {
  if (known.some(({ field, parameter }) => field === null && parameter === '')) return []
  const fields = new Set(known.map(({ field }) => field))
  return more.filter(({ field }) => !fields.has(field))
}

function isDeep(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function emptied(value: object): object {
  return Array.isArray(value) ? [] : {}
}

function entriesOf(
  body: Readonly<Record<string, unknown>>,
  keep: (entry: readonly [string, unknown]) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(body).filter(keep))
}
