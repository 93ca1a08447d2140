import type { ReactNode } from 'react'
import styles from './OutcomeTable.module.css'
import { useFormWords } from './words.ts'

export interface OutcomeLine {
  readonly key: string
  /** The row of a file. */
  readonly row?: number
  /** What kind of record it is. */
  readonly kind?: string
  readonly label: ReactNode
  readonly outcome: ReactNode
  /** Nothing becomes of it. */
  readonly isFaint?: boolean
  readonly detail?: ReactNode
}

interface Props {
  readonly label: string
  readonly lines: readonly OutcomeLine[]
  /** Said below, where there are more. */
  readonly more?: string | undefined
  /** Takes the room that there is, instead of a part of a form. */
  readonly fills?: boolean
}

/** What becomes, or became, of each of some records. */
export function OutcomeTable({ label, lines, more, fills = false }: Props) {
  const words = useFormWords().form.outcomes
  const hasRows = lines.some(({ row }) => row !== undefined)
  const hasDetail = lines.some(({ detail }) => detail !== undefined)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too
    <section className={fills ? styles.filling : styles.rows} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {hasRows && <th scope="col">{words.row}</th>}
            <th scope="col">{words.what}</th>
            <th scope="col">{words.outcome}</th>
            {hasDetail && <th scope="col">{words.detail}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, row, kind, label: name, outcome, isFaint = false, detail }) => (
            <tr key={key} data-faint={isFaint ? '' : undefined}>
              {hasRows && <td className={styles.row}>{row}</td>}
              <th scope="row" className={styles.label}>
                {kind !== undefined && <span className={styles.kind}>{kind}</span>} {name}
              </th>
              <td className={styles.outcome}>{outcome}</td>
              {hasDetail && <td>{detail}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {more !== undefined && <p className={styles.more}>{more}</p>}
    </section>
  )
}

/** What became of a record, from what it was and what it is. */
export function outcomeOf({ before, after }: Readonly<Record<'before' | 'after', unknown>>) {
  if (before === null) return 'created'
  return after === null ? 'deleted' : 'updated'
}
