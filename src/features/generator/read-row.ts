import { type Field, type FieldName, isFieldName, type InventoryOperation } from '#domain/catalogue/index.ts'
import { isOpen } from '#domain/grid/pending.ts'
import { judge } from '#domain/judge.ts'
import { template as defaults } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { MessagesByParameter } from '#domain/problem.ts'
import { crossRules, type Finding, needRules, type Rule, type WarningRule } from '#domain/rules.ts'
import { unresolvedError } from '#domain/template/faults.ts'
import { createFiller } from '#domain/template/fill.ts'
import type { GeneratedRow } from '#domain/template/generate.ts'
import { readAttempt } from '#domain/template/read-attempt.ts'
import type { Template } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf, type WireRecord } from '#domain/wire.ts'
import type { Words } from '#domain/words/words.ts'
import { say, worded } from '#domain/words/words.ts'
import type { Draft, DraftRow } from './draft.ts'

/** What a row makes of the template, judged without the server. */
export interface Made {
  readonly own: WireRecord | undefined
  readonly view: InventoryOperation
  readonly changed: ReadonlySet<FieldName>
  readonly errors: readonly Finding[]
  readonly missing: readonly Finding<WarningRule>[]
}

export interface Row extends DraftRow, Made {
  readonly isTicked: boolean
  /** What the server says of it; undefined while it was not asked. */
  readonly planned: GeneratedRow | undefined
}

export interface RowReader {
  readonly rowOf: (row: DraftRow, draft: Draft, isTicked: boolean, planned: GeneratedRow | undefined) => Row
  /** The operation that the template alone makes of the row. */
  readonly baseOf: (row: DraftRow) => InventoryOperation
}

/** Gives the same object for as long as nothing of the row changes, so that it is not drawn again. */
export function rowReader(contract: Contract, plant: PlantIndex, { values }: Template): RowReader {
  const fill = createFiller(values)
  const known = new Map<string, Row>()
  const made = ({ values: given }: DraftRow, own: WireRecord | undefined): Made => {
    const { record, unresolved } = fill(given, own)
    const open = unresolved.map(unresolvedError)
    const isOpenAt = new Set(open.map(({ parameter }) => parameter))
    const { errors, warnings, attempt } = judge(contract, plant, defaults(contract), record)
    const changed = Object.keys(own ?? {}).flatMap((name) => parameterOf(contract, name)?.field.name ?? [])
    return {
      own,
      view: readAttempt(contract, plant, attempt),
      changed: new Set(changed),
      errors: [...open, ...errors.filter(({ parameter }) => !isOpenAt.has(parameter))],
      missing: warnings,
    }
  }
  return {
    baseOf: (row) => made(row, undefined).view,
    rowOf: (row, { own }, isTicked, planned) => {
      const before = known.get(row.key)
      const isMade = before !== undefined && before.own === own[row.key]
      if (isMade && before.isTicked === isTicked && before.planned === planned) return before
      const next = { ...row, ...(isMade ? before : made(row, own[row.key])), isTicked, planned }
      known.set(row.key, next)
      return next
    },
  }
}

/** The sentence at a cell, where its value is refused: as the page sees it, else as the server does. */
export function errorAt(
  words: Words,
  { errors, planned }: Row,
  field: Field,
  contract: Contract,
): string | null {
  const own = errors.find((each) => each.field === field.name)
  if (own !== undefined) return say(words, own)
  const told = Object.entries(planned?.errors ?? {}).find(
    ([name]) => parameterOf(contract, name)?.field.name === field.name,
  )
  const [first] = told?.[1] ?? []
  return first === undefined ? null : worded(words, first)
}

/** The first field that messages are about; null: none is at a field. */
export function faultyField(contract: Contract, messages: MessagesByParameter): FieldName | null {
  const names = Object.keys(messages).flatMap((name) => parameterOf(contract, name)?.field.name ?? [])
  return names.find(isFieldName) ?? null
}

export function isLocked(field: Field, { view }: Row): boolean {
  return !isOpen(field, view)
}

/** Something is missing before the operation can run. */
export function isIncomplete({ warnings }: GeneratedRow): boolean {
  return Object.values(warnings).some((messages) => messages.some(({ rule }) => incomplete.has(rule)))
}

const incomplete: ReadonlySet<Rule> = new Set([...needRules, ...crossRules])
