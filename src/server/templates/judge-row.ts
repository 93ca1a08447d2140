import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { judge } from '#domain/judge.ts'
import { template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Finding } from '#domain/rules.ts'
import { unresolvedError } from '#domain/template/faults.ts'
import type { Filled, Filler, PlaceholderValues, Unresolved } from '#domain/template/fill.ts'
import type { GenerateRow } from '#domain/template/generate.ts'
import { readAttempt } from '#domain/template/read-attempt.ts'
import { isTemplated } from '#domain/template/templated.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf, toWire, type WireRecord, wireNamesOf } from '#domain/wire.ts'

export interface Judging {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly fill: Filler
}

/** What a template makes of one row, before it is known whether there is such an operation. */
export interface JudgedRow {
  readonly row: GenerateRow
  /** All parameters of what would be stored; where it is refused, those that the template and the row name. */
  readonly record: WireRecord
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly unresolved: readonly Unresolved[]
  /** Null where it is refused. */
  readonly operation: InventoryOperation | null
  /** What the template alone makes of the row's values. */
  readonly base: InventoryOperation
  readonly isComplete: boolean
}

export function judgeRow(judging: Judging, row: GenerateRow, enabled: boolean | undefined): JudgedRow {
  const { contract, plant, fill } = judging
  const own = { ...(enabled === undefined ? {} : { enabled }), ...row.own }
  const { record, unresolved } = fill(row.values, own)
  const missing = unresolved.map(unresolvedError)
  const judged = judge(contract, plant, template(contract), record)
  const known = new Set(missing.map(({ parameter }) => parameter))
  const foreign = Object.keys(own)
    .filter((name) => !isTemplated(contract, name))
    .map((name): Finding => ({ field: null, parameter: name, rule: 'field.notBulk', params: {} }))
  const errors = [...missing, ...foreign, ...judged.errors.filter(({ parameter }) => !known.has(parameter))]
  const operation = errors.length === 0 && judged.record !== undefined ? judged.record : null
  const isOwn = row.own !== undefined && Object.keys(row.own).length > 0
  return {
    row,
    record: operation === null ? record : toWire(contract, operation),
    errors,
    warnings: [...judged.warnings, ...judged.notices],
    unresolved,
    operation,
    base: isOwn
      ? baseOf(judging, fillAlone(contract, fill, row.values, row.own ?? {}).record)
      : readAttempt(contract, plant, judged.attempt),
    isComplete: judged.warnings.length === 0,
  }
}

/**
 * What the template alone says, where a row gives itself something: what the template takes from what the row refers to
 * follows the row.
 */
export function fillAlone(
  contract: Contract,
  fill: Filler,
  values: PlaceholderValues,
  own: WireRecord,
): Filled {
  const { record: alone } = fill(values)
  const { record, unresolved } = fill(values, own)
  const given = new Set(Object.keys(own).flatMap((name) => wireNamesBeside(contract, name)))
  const names = Object.keys(alone).map((name) => [name, (given.has(name) ? alone : record)[name] ?? null])
  return { record: Object.fromEntries(names), unresolved }
}

function wireNamesBeside(contract: Contract, name: string): readonly string[] {
  const field = parameterOf(contract, name)?.field
  return field === undefined ? [name] : wireNamesOf(field)
}

/** What a template's filled values make of an operation, whether or not it could be stored so. */
export function baseOf({ contract, plant }: Omit<Judging, 'fill'>, filled: WireRecord): InventoryOperation {
  return readAttempt(contract, plant, judge(contract, plant, template(contract), filled).attempt)
}
