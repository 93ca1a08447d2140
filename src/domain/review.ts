import { type Field, type FieldName, fieldsOf, type InventoryOperation } from './catalogue/index.ts'
import { failing, holds } from './condition.ts'
import { applies, dropped, isEmpty } from './operation.ts'
import type { ErrorRule, Finding, NoticeRule, WarningRule } from './rules.ts'
import type { Contract } from './vocabulary.ts'
import { mainWireName } from './wire.ts'

/** What a review needs to know of the plant. */
export interface ReviewFacts {
  /** The lot record type that the record's reason code belongs to; null when there is none or it is not known. */
  readonly reasonCodeType: string | null
}

export interface Review {
  readonly errors: readonly Finding<ErrorRule>[]
  readonly warnings: readonly Finding<WarningRule>[]
  readonly notices: readonly Finding<NoticeRule>[]
}

/** Everything that can be said of one record as it stands; values and references are checked where they are read. */
export function review(contract: Contract, record: InventoryOperation, facts: ReviewFacts): Review {
  return {
    errors: errorsOf(contract, record),
    warnings: warningsOf(contract, record, facts),
    notices: dropped(contract, record).map((field) => notApplicable(field, record)),
  }
}

/** Whether nothing is missing before the operation can run. */
export function isComplete(contract: Contract, record: InventoryOperation, facts: ReviewFacts): boolean {
  return warningsOf(contract, record, facts).length === 0
}

/** What refuses the record as it stands. */
export function errorsOf(contract: Contract, record: InventoryOperation): readonly Finding<ErrorRule>[] {
  return checkedFields[contract].flatMap((field): readonly Finding<ErrorRule>[] => {
    const value = record[field.name]
    if (field.required && isEmpty(value)) return [finding(field, 'name.missing')]
    if (field.kind !== 'choice' || !applies(field, record)) return []
    if (value === null) return [finding(field, 'choice.missing', { values: field.values })]
    if (!isKnownValue(field, value)) {
      return [finding(field, 'choice.unknown', { given: String(value), values: field.values })]
    }
    const clause = failing(field.valuesWhen?.[String(value)], record)
    return clause === undefined
      ? []
      : [
          finding(field, 'choice.notForType', {
            given: String(value),
            choice: clause.choice,
            values: clause.values,
          }),
        ]
  })
}

function isKnownValue(field: Field, value: InventoryOperation[FieldName]): boolean {
  const text = String(value)
  return (
    field.values.includes(text) ||
    (field.accepts ?? []).includes(text) ||
    Object.hasOwn(field.renamed ?? {}, text)
  )
}

/** What is missing before it can run, and what is hardly meant. */
export function warningsOf(
  contract: Contract,
  record: InventoryOperation,
  facts: ReviewFacts,
): readonly Finding<WarningRule>[] {
  const lacking = neededFields[contract].flatMap((field) => {
    const { needed } = field
    if (needed === undefined || !applies(field, record) || !isEmpty(record[field.name])) return []
    return holds(needed.when, record) ? [finding(field, needed.rule)] : []
  })
  return [...lacking, ...crossChecks.flatMap((check) => check(contract, record, facts))]
}

type CrossCheck = (
  contract: Contract,
  record: InventoryOperation,
  facts: ReviewFacts,
) => readonly Finding<WarningRule>[]

const crossChecks: readonly CrossCheck[] = [sameEdge, otherReasonCode]

function sameEdge(contract: Contract, record: InventoryOperation): readonly Finding<WarningRule>[] {
  const start = record.startTriggerExpression?.trim()
  const same =
    record.triggerSource === 'EXPRESSION' &&
    start !== undefined &&
    start !== '' &&
    start === record.stopTriggerExpression?.trim() &&
    record.startTriggerType === record.stopTriggerType &&
    record.startTriggerType !== 'CHANGE'
  return same
    ? at(contract, 'stopTriggerType', 'trigger.sameEdge', { edge: String(record.stopTriggerType) })
    : []
}

function otherReasonCode(
  contract: Contract,
  record: InventoryOperation,
  { reasonCodeType }: ReviewFacts,
): readonly Finding<WarningRule>[] {
  if (record.reasonCode === null || reasonCodeType === null || reasonCodeType === record.operationType)
    return []
  return at(contract, 'reasonCode', 'reasonCode.otherType', {
    code: record.reasonCode.label ?? '',
    belongsTo: reasonCodeType,
    type: record.operationType,
  })
}

function at<R extends WarningRule>(
  contract: Contract,
  name: FieldName,
  rule: R,
  params: Finding['params'],
): readonly Finding<R>[] {
  return fieldsOf(contract)
    .filter((field) => field.name === name)
    .map((field) => finding(field, rule, params))
}

function notApplicable(field: Field, record: InventoryOperation): Finding<NoticeRule> {
  const clause = failing(field.when, record)
  return finding(field, 'value.notApplicable', { choice: clause?.choice ?? '', values: clause?.values ?? [] })
}

function finding<R extends ErrorRule | WarningRule | NoticeRule>(
  field: Field,
  rule: R,
  params: Finding['params'] = {},
): Finding<R> {
  return { field: field.name, parameter: mainWireName(field), rule, params }
}

/** Found once: thousands of records are reviewed at a time. */
const checkedFields = fieldsWhere(({ required, kind }) => required === true || kind === 'choice')
const neededFields = fieldsWhere(({ needed }) => needed !== undefined)

function fieldsWhere(holdsFor: (field: Field) => boolean): Readonly<Record<Contract, readonly Field[]>> {
  return {
    '2025-03': fieldsOf('2025-03').filter(holdsFor),
    '2025-09': fieldsOf('2025-09').filter(holdsFor),
  }
}
