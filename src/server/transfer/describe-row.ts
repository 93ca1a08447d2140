import { type Field, type FieldName, fieldsOf } from '#domain/catalogue/index.ts'
import { nearest } from '#domain/nearest.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import type { ImportRow } from '#domain/transfer/import.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fieldsToWire, type WireRecord } from '#domain/wire.ts'
import { messagesOf } from '../http/problems.ts'
import type { Decided } from './plan-import.ts'

/** What is answered of a row. `newId`: of the record that it has become. */
export function toImportRow(contract: Contract, decided: Decided, newId: string | undefined): ImportRow {
  const { row, target, planned, stored } = decided
  const { errors, warnings, outcome, changes, operation } = planned
  const known = fieldsToWire(operation ?? stored?.operation ?? {}, shownFields[contract])
  const of = (name: string) => (operation === null ? row.sent[name] : null) ?? known[name] ?? null
  const name = of('name')
  return {
    row: row.row,
    place: row.place,
    outcome,
    id: newId ?? stored?.id ?? (target.kind === 'none' ? target.id : null),
    name: typeof name === 'string' ? name : null,
    operationType: of('operationType'),
    sourceLocationPath: of('sourceLocationPath'),
    destinationLocationPath: of('destinationLocationPath'),
    changes,
    ...(target.kind === 'many'
      ? { candidates: target.candidates.slice(0, MOST_CANDIDATES).map(({ id, name }) => ({ id, name })) }
      : {}),
    ...(errors.length === 0 ? {} : { given: givenAt(row.sent, errors) }),
    errors: errors.length === 0 ? none : messagesOf(errors.map(withNearest)),
    warnings: messagesOf([...idNotice(decided), ...warnings]),
  }
}

/** A fault of a row that is none of a value. */
export function fault(
  rule: ErrorRule,
  parameter: string,
  params: Finding['params'] = {},
): Finding<ErrorRule> {
  return { field: null, parameter, rule, params }
}

/** What a row is known by. */
const shown: ReadonlySet<FieldName> = new Set([
  'name',
  'operationType',
  'sourceLocation',
  'destinationLocation',
])
const shownFields: Readonly<Record<Contract, readonly Field[]>> = {
  '2025-03': fieldsOf('2025-03').filter(({ name }) => shown.has(name)),
  '2025-09': fieldsOf('2025-09').filter(({ name }) => shown.has(name)),
}

const MOST_CANDIDATES = 10
const none = {}

/** The value of a choice that was probably meant. */
function withNearest(finding: Finding<ErrorRule>): Finding<ErrorRule> {
  const { given, values } = finding.params
  if (finding.rule !== 'choice.unknown' || typeof given !== 'string' || !Array.isArray(values)) return finding
  const all = values.filter((value): value is string => typeof value === 'string')
  const near = all.find((value) => given.startsWith(value)) ?? nearest(given, all)
  return near === null ? finding : { ...finding, params: { ...finding.params, nearest: near } }
}

function idNotice({ target }: Decided): readonly Finding[] {
  if (target.kind !== 'record' || target.unknownId === null) return []
  return [{ field: 'id', parameter: 'id', rule: 'id.unknown', params: { given: target.unknownId } }]
}

function givenAt(sent: WireRecord, errors: readonly Finding[]): WireRecord {
  const names = errors.map(({ parameter }) => parameter).filter((name) => Object.hasOwn(sent, name))
  return Object.fromEntries(names.map((name) => [name, sent[name] ?? null]))
}
