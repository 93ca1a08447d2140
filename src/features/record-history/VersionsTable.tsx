import type { ReactNode } from 'react'
import { ChangedValue } from '#fields/ChangedValue.tsx'
import { type ComparedLine, differingLines } from '#fields/template-lines.ts'
import { Mark } from '#ui/Mark.tsx'
import { Switch } from '#ui/Switch.tsx'
import styles from './VersionsTable.module.css'
import { useRecordHistoryWords } from './words.ts'

interface Props {
  /** All that the two versions say. */
  readonly lines: readonly ComparedLine[]
  readonly heads: readonly [left: ReactNode, right: ReactNode]
  readonly showsAll: boolean
  readonly onShowAll: (all: boolean) => void
  /** Why a restoring was refused, by the line's key. */
  readonly faults: ReadonlyMap<string, string>
  /** Why it failed otherwise. */
  readonly others: readonly string[]
  readonly note?: string
}

/** Two versions of a record, line by line. */
export function VersionsTable({ lines, heads, showsAll, onShowAll, faults, others, note }: Props) {
  const words = useRecordHistoryWords().recordHistory
  const differing = differingLines(lines)
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {differing.length === 0 ? words.same : words.differing(differing.length)}
        </h2>
        <Switch
          tone="view"
          label={words.onlyDiffering}
          checked={!showsAll}
          onChange={(event) => onShowAll(!event.currentTarget.checked)}
        />
      </div>
      {others.map((message) => (
        <p key={message} className={styles.refused}>
          <Mark kind="error">{words.refused}</Mark> {message}
        </p>
      ))}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach */}
      <section className={styles.scroll} aria-label={words.compare} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{heads[0]}</th>
              <th scope="col">{heads[1]}</th>
            </tr>
          </thead>
          <tbody>
            {(showsAll ? lines : differing).map((line) => (
              <Row
                key={line.key}
                line={line}
                isSame={!differing.includes(line)}
                fault={faults.get(line.key)}
              />
            ))}
          </tbody>
        </table>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </section>
    </>
  )
}

interface RowProps {
  readonly line: ComparedLine
  readonly isSame: boolean
  readonly fault: string | undefined
}

function Row({ line: { label, change }, isSame, fault }: RowProps) {
  const words = useRecordHistoryWords().recordHistory
  return (
    <tr data-same={isSame ? '' : undefined}>
      <th scope="row" className={styles.field}>
        {label}
        {fault !== undefined && (
          <p className={styles.fault} role="alert">
            <Mark kind="error">{words.refused}</Mark> {fault}
          </p>
        )}
      </th>
      <td>
        <ChangedValue change={change} side="before" />
      </td>
      <td>
        <ChangedValue change={change} side={isSame ? 'before' : 'after'} />
      </td>
    </tr>
  )
}
