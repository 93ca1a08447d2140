import type { ReactNode } from 'react'
import { useContract } from '#data/use-host.ts'
import type { MessagesByParameter } from '#domain/problem.ts'
import { needRules, type Rule } from '#domain/rules.ts'
import { parameterOf } from '#domain/wire.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { BeforeAfter } from '#fields/BeforeAfter.tsx'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { mendValue } from './mends.ts'
import { changesIn, type PlanRow, type RowState } from './plan-rows.ts'
import styles from './RowCells.module.css'

interface Props {
  readonly row: PlanRow
}

/** What becomes of a row, on one line. */
export function WhatChanges({ row }: Props) {
  const What = kinds[row.outcome]
  return (
    <span className={styles.changes}>
      <What row={row} />
    </span>
  )
}

function Created({ row }: Props) {
  const words = useImportWords()
  const contract = useContract()
  const lacks = lacking(row.warnings)
  if (lacks.length > 0) return <Lacks warnings={row.warnings} />
  return words.importing.plan.fieldsSet(changesIn(contract, row.changes).length, true)
}

/** So many changes a line is likely to show. */
const FEW = 4

function Updated({ row }: Props) {
  const words = useImportWords()
  const contract = useContract()
  const changes = changesIn(contract, row.changes)
  return (
    <>
      {lacking(row.warnings).length > 0 && <Lacks warnings={row.warnings} />}
      {changes.slice(0, FEW).map((change) => (
        <span key={change.field} className={styles.change}>
          <span className={styles.label}>{words.fields[change.field].label}</span>
          <BeforeAfter change={change} />
        </span>
      ))}
      {changes.length > FEW && words.importing.plan.more(changes.length - FEW)}
    </>
  )
}

/** Another name says what it was; another route is a change like others. */
function Renamed({ row }: Props) {
  const words = useImportWords().importing.plan
  const old = row.changes['name']?.[0]
  if (typeof old !== 'string') return <Updated row={row} />
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
  const text = known === undefined ? short : `${words.fields[known.field.name].label}: ${short}`
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
            {nearest.split('/').at(-1)}
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
  return <Mark kind="warning">{words.importing.plan.incomplete(lackText(words, warnings))}</Mark>
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
