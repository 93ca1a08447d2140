import type { ReactNode } from 'react'
import { useContract } from '#data/use-host.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import type { FieldChange } from '#domain/diff.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { leafOf } from '#domain/leaf-of.ts'
import type { MessagesByParameter } from '#domain/problem.ts'
import { needRules, type Rule } from '#domain/rules.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'
import { type Words, type WordsWith, worded } from '#domain/words/words.ts'
import { BeforeAfter } from '#fields/BeforeAfter.tsx'
import { writeCell } from '#fields/cell-text.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import type { RowState } from '#fields/importing/row-state.ts'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { mendValue } from './mends.ts'
import { changesIn, countFitting, type PlanRow, setsOf } from './plan-rows.ts'
import { outlined } from './RowCells.tsx'
import styles from '#fields/importing/RowCells.module.css'

interface Props {
  readonly row: PlanRow
  /** How many fit on its line. */
  readonly letters: number
}

/** What becomes of a row, on one line. */
export function WhatChanges(props: Props) {
  const { row } = props
  const What = kinds[row.outcome]
  return (
    <span className={styles.changes}>
      <What {...props} />
    </span>
  )
}

function Created({ row }: Props) {
  const words = useImportWords()
  const contract = useContract()
  const lacks = lacking(row.warnings)
  if (lacks.length > 0) return <Lacks warnings={row.warnings} />
  return words.importing.plan.fieldsSet(setsOf(contract, row.changes).length, true)
}

function Updated({ row, letters }: Props) {
  const words = useImportWords()
  const contract = useContract()
  const changes = changesIn(contract, row.changes)
  const isIncomplete = lacking(row.warnings).length > 0
  const lengths = changes.map((change) => lengthOf(contract, words, change))
  const fitting = countFitting(lengths, isIncomplete ? letters - INCOMPLETE : letters)
  const rest = changes.length - fitting
  return (
    <>
      {changes.slice(0, fitting).map((change) => (
        <span key={change.field} className={styles.change}>
          <span className={styles.label}>{words.fields[change.field].label}</span>
          <BeforeAfter change={change} room={ROOM} />
        </span>
      ))}
      {rest > 0 && <span>{words.importing.plan.more(rest)}</span>}
      {isIncomplete && <Lacks warnings={row.warnings} />}
    </>
  )
}

/** In letters: what is left for what is missing, for each text that changes, and what stands around a change. */
const [INCOMPLETE, ROOM, AROUND] = [14, 16, 5]

function lengthOf(
  contract: Contract,
  words: WordsWith<'form'>,
  { field, before, after }: FieldChange,
): number {
  const known = fieldOf(contract, field)
  const lengthOfSide = (side: FieldValue) =>
    known === undefined ? 0 : Math.min(ROOM * 2, writeCell(known, side, words).length)
  return words.fields[field].label.length + lengthOfSide(before) + lengthOfSide(after) + AROUND
}

/** Another name says what it was; another route is a change like others. */
function Renamed({ row, letters }: Props) {
  const words = useImportWords().importing.plan
  const old = row.changes['name']?.[0]
  if (typeof old !== 'string') return <Updated row={row} letters={letters} />
  return <span {...tip(old)}>{words.renameOf(old)}</span>
}

function Ambiguous({ row }: Props) {
  const words = useImportWords().importing.plan
  const { choose } = useImportModel()
  return (
    <>
      <span className={styles.warn}>{words.matches(row.candidates?.length ?? 0)}</span>
      <TextButton tabIndex={-1} onClick={() => choose({ row: row.row, isToDecide: true })}>
        {words.chooseWhich}
      </TextButton>
    </>
  )
}

function Refused({ row }: Props) {
  const words = useImportWords()
  const contract = useContract()
  const { decide } = useImportModel()
  const [first] = Object.entries(row.errors)
  const [parameter = '', [message] = []] = first ?? []
  const known = parameterOf(contract, parameter)
  if (message === undefined) return null
  const { nearest } = message
  const given = row.given?.[parameter]
  const short = words.importing.short[message.rule] ?? worded(words, message)
  const isOutlined = outlined.has(parameter) && given !== undefined
  const text = known === undefined || isOutlined ? short : `${words.fields[known.field.name].label}: ${short}`
  return (
    <>
      <span className={styles.refused} {...tip(worded(words, message))}>
        {text}
      </span>
      {nearest !== undefined && given !== undefined && (
        <span>
          {words.importing.plan.nearest}{' '}
          <TextButton
            tabIndex={-1}
            {...tip(nearest)}
            onClick={() => decide((mends) => mendValue(mends, { parameter, from: given, to: nearest }))}
          >
            {leafOf(nearest)}
          </TextButton>
        </span>
      )}
    </>
  )
}

function Left() {
  return useImportWords().importing.plan.leftOut
}

function Nothing() {
  return '—'
}

const kinds: Readonly<Record<RowState, (props: Props) => ReactNode>> = {
  create: Created,
  update: Updated,
  rename: Renamed,
  unchanged: Nothing,
  ambiguous: Ambiguous,
  refused: Refused,
  left: Left,
}

function Lacks({ warnings }: { readonly warnings: MessagesByParameter }) {
  const words = useImportWords()
  return (
    <Mark kind="warning" className={styles.lacks}>
      {words.importing.plan.incomplete(lackText(words, warnings))}
    </Mark>
  )
}

function lackText(words: Words, warnings: MessagesByParameter): string {
  return lacking(warnings)
    .map((message) => words.shortRules[message.rule] ?? worded(words, message))
    .join(', ')
}

const needs: ReadonlySet<Rule> = new Set(needRules)

/** What stands in the way of running it. */
function lacking(warnings: MessagesByParameter) {
  return Object.values(warnings).flatMap((messages) => messages.filter(({ rule }) => needs.has(rule)))
}
