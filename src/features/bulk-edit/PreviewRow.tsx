import { IconArrowRight, IconCircleOff } from '@tabler/icons-react'
import { memo } from 'react'
import { isEmpty } from '#domain/operation.ts'
import type { Message } from '#domain/problem.ts'
import { worded } from '#domain/words/words.ts'
import { ChangedValue } from '#fields/ChangedValue.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import { useBulkModel } from './bulk-model.ts'
import { include } from './include.ts'
import type { Order, PreviewLine } from './preview-lines.ts'
import styles from './PreviewTable.module.css'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly line: PreviewLine
  readonly index: number
  readonly top: number
  readonly order: Order
  /** Of its group: of its record, or of its field. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** What becomes of one field of one operation. What is the same as in the line above is there for assistive technology only. */
export const PreviewRow = memo(function PreviewRow({ line, index, top, order, isFirst, isLast }: Props) {
  const words = useBulkEditWords()
  const model = useBulkModel()
  const { recordName, field, kind } = line
  const byRecord = order === 'record'
  const hasTick = isFirst || !byRecord
  const label = field === null ? words.bulkEdit.preview.whole : words.fields[field.name].label
  return (
    <tr
      aria-rowindex={index + 2}
      className={styles.row}
      data-kind={kind}
      data-last={isLast ? '' : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles.tick}>
        {hasTick && (
          <Checkbox
            aria-label={words.bulkEdit.preview.include(recordName)}
            checked={kind !== 'dropped'}
            onChange={(event) => include(model, [line], event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row" className={styles.name} {...tip(recordName)}>
        <span className={hasTick ? undefined : 'unseen'}>{recordName}</span>
      </th>
      <td className={styles.field}>
        <span className={byRecord || isFirst ? undefined : 'unseen'}>{kind === 'dropped' ? '' : label}</span>
      </td>
      <Values line={line} />
    </tr>
  )
})

function Values({ line }: { readonly line: PreviewLine }) {
  const allWords = useBulkEditWords()
  const words = allWords.bulkEdit.preview
  const { kind, reason, field } = line
  if (kind === 'dropped') return <Said text={words.leftOut} before={null} />
  if (kind === 'skipped') {
    const before = isEmpty(line.before) ? null : <Side line={line} side="before" />
    return <Said text={words.skipped(reason === null ? '' : worded(allWords, reason))} before={before} />
  }
  const after = field !== null && (
    <>
      <IconArrowRight size={14} stroke={1.5} aria-label={words.becomes} />
      <Side line={line} side="after" />
    </>
  )
  return (
    <>
      <td className={styles.before}>
        <Side line={line} side="before" />
      </td>
      {line.errors.length > 0 ? (
        <td colSpan={2} className={styles.refused}>
          {after}
          <Marks kind="error" messages={line.errors} />
        </td>
      ) : (
        <>
          <td className={styles.after}>{after}</td>
          <td className={styles.outcome}>
            <Marks kind="warning" messages={line.warnings} />
          </td>
        </>
      )}
    </>
  )
}

/** As many letters as a cell has room for. */
const ROOM = 32

function Side({ line, side }: { readonly line: PreviewLine; readonly side: 'before' | 'after' }) {
  const { field, before, after } = line
  if (field === null) return '—'
  const value = line[side]
  return (
    <span
      className={styles.value}
      {...tip(typeof value === 'string' && value.length > ROOM / 2 ? value : null)}
    >
      <ChangedValue change={{ field: field.name, before, after }} side={side} room={ROOM} />
    </span>
  )
}

interface SaidProps {
  readonly text: string
  /** The value that stays; where there is none, its place is the text's. */
  readonly before: React.ReactNode
}

function Said({ text, before }: SaidProps) {
  return (
    <>
      {before !== null && <td className={styles.before}>{before}</td>}
      <td colSpan={before === null ? 3 : 2} className={styles.said} {...tip(text)}>
        <IconCircleOff size={14} stroke={1.5} aria-hidden />
        <span>{text}</span>
      </td>
    </>
  )
}

function Marks({
  kind,
  messages,
}: {
  readonly kind: 'warning' | 'error'
  readonly messages: readonly Message[]
}) {
  const words = useBulkEditWords()
  if (messages.length === 0) return null
  return (
    <span className={styles.reason} {...tip(messages.map((each) => worded(words, each)).join(' '))}>
      <Mark kind={kind}>
        {messages.map((each) => words.shortRules[each.rule] ?? worded(words, each)).join(', ')}
      </Mark>
    </span>
  )
}
