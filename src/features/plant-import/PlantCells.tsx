import { useQuery } from '@tanstack/react-query'
import { IconArrowRight } from '@tabler/icons-react'
import { plantQueries } from '#data/plant.ts'
import { leafOf } from '#domain/leaf-of.ts'
import type { Message } from '#domain/problem.ts'
import { worded } from '#domain/words/words.ts'
import styles from '#fields/importing/RowCells.module.css'
import { plantValueText } from '#fields/plant/PlantValueChanges.tsx'
import { TextButton } from '#ui/Button.tsx'
import { fitPath } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import { mend } from './decisions.ts'
import { usePlantImportModel } from './import-model.ts'
import type { PlanRow } from './plan-rows.ts'
import { usePlantImportWords } from './words.ts'
import { mendsFor, rowsAlike, wrongText, wrongValueOf } from './wrong-value.ts'

interface Props {
  readonly row: PlanRow
}

/** The record's path or name; a path keeps its end. */
export function LabelCell({ row: { label }, letters }: Props & { readonly letters: number }) {
  if (label === '') return '—'
  const { head, leaf } = fitPath(label, letters)
  return (
    <span className={styles.name} {...tip(label)}>
      {head}
      {leaf}
    </span>
  )
}

/** What becomes of a row, on one line. */
export function WhatChanges({ row }: Props) {
  const { plant, importing } = usePlantImportWords()
  const { outcome } = row
  if (outcome === 'refused') return <Refused row={row} />
  return (
    <span className={styles.changes}>
      {outcome === 'update' && <Updated row={row} />}
      {outcome === 'create' && plant.import.sets(setsOf(row))}
      {outcome === 'left' && importing.plan.leftOut}
      {outcome === 'unchanged' && '—'}
    </span>
  )
}

function setsOf({ changes }: PlanRow): number {
  return Object.values(changes).filter(([, to]) => to !== null && to !== '').length
}

const FEW = 2

function Updated({ row: { kind, changes } }: Props) {
  const words = usePlantImportWords().plant
  const { data: plant } = useQuery(plantQueries.lists())
  const all = Object.entries(changes)
  return (
    <>
      {all.slice(0, FEW).map(([name, [before, after]]) => (
        <span key={name} className={styles.change}>
          <span className={styles.label}>{words.properties[name] ?? name}</span>
          {plantValueText(plant, kind, name, before)}
          <IconArrowRight size={12} stroke={1.5} aria-hidden />
          <span className={styles.name} data-new="">
            {plantValueText(plant, kind, name, after)}
          </span>
        </span>
      ))}
      {all.length > FEW && <span>{words.import.more(all.length - FEW)}</span>}
    </>
  )
}

/** In letters: what is refused leaves room for why. */
const ROOM = 18

/** A path keeps its end. */
function shorten(text: string): string {
  const { head, leaf } = fitPath(text, ROOM)
  return head + leaf
}

/** What is wrong in a few words, unless they would be wrong of the plant. */
function shortText(words: ReturnType<typeof usePlantImportWords>, message: Message): string {
  const leftOut = message.params?.['leftOut']
  if (leftOut !== undefined) return words.plant.import.needsLeft(leftOut.toLocaleString(words.code))
  const short = message.rule === 'row.twice' ? undefined : words.importing.short[message.rule]
  return short ?? worded(words, message)
}

function Refused({ row }: Props) {
  const words = usePlantImportWords()
  const { rows, decide } = usePlantImportModel()
  const [message] = Object.values(row.errors)[0] ?? []
  const wrong = wrongValueOf(row)
  if (message === undefined) return null
  const nearest = wrong?.nearest ?? null
  return (
    <span className={styles.changes}>
      {wrong !== null && wrong.given !== null && (
        <span className={styles.wrong} {...tip(String(wrong.given))}>
          {shorten(wrongText(wrong))}
        </span>
      )}
      <span className={styles.refused} {...tip(worded(words, message))}>
        {shortText(words, message)}
      </span>
      {wrong !== null && nearest !== null && (
        <span>
          {words.importing.plan.nearest}{' '}
          <TextButton
            tabIndex={-1}
            {...tip(nearest)}
            onClick={() => {
              const mends = mendsFor(rowsAlike(rows, row, wrong), wrong, nearest)
              decide((decisions) => mend(decisions, mends))
            }}
          >
            {leafOf(nearest)}
          </TextButton>
        </span>
      )}
    </span>
  )
}
