import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '#ui/Button.tsx'
import { OutcomeIcon } from './OutcomeIcon.tsx'
import type { RowState } from './row-state.ts'
import styles from './RowPane.module.css'
import { useImportingWords } from './words.ts'

interface Row {
  readonly row: number
  readonly outcome: RowState
}

interface Props<R extends Row> {
  readonly rows: readonly R[]
  /** The one that is shown; undefined: none. */
  readonly row: R | undefined
  /** What the row is about; null: it does not say. */
  readonly name: string | null
  /** Where the row stands. */
  readonly place: ReactNode
  /** Becomes another object where the focus is to go to what is to be decided. */
  readonly deciding: object | null
  readonly isStale: boolean
  readonly onShow: (row: R) => void
  readonly children: ReactNode
}

/** One row beside the table, with the way to the next of this outcome. */
export function RowPane<R extends Row>({ row, deciding, isStale, children, ...props }: Props<R>) {
  const words = useImportingWords().importing
  const pane = useDeciding(deciding)
  return (
    <aside
      ref={pane}
      className={styles.pane}
      aria-label={words.row.label}
      aria-busy={isStale}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach
      tabIndex={0}
    >
      {row === undefined ? (
        <p className={styles.none}>{words.row.none}</p>
      ) : (
        <>
          <div className={styles.block}>
            <div className={styles.head}>
              <span className={styles.outcome} data-outcome={row.outcome}>
                <OutcomeIcon outcome={row.outcome} />
                {words.plan.tabs[row.outcome]}
              </span>
              <Steps row={row} rows={props.rows} onShow={props.onShow} />
            </div>
            <h2 className={styles.title}>{words.row.title(row.row, props.name ?? words.row.unnamed)}</h2>
            {props.place !== null && <p className={styles.fact}>{props.place}</p>}
          </div>
          {children}
        </>
      )}
    </aside>
  )
}

/** Brings the focus to the first thing to decide, once for every row that is opened. Talks to the page. */
function useDeciding(deciding: object | null) {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (deciding === null) return
    pane.current
      ?.querySelector<HTMLElement>('[data-decide] :is(input:enabled, select, textarea, button)')
      ?.focus()
  }, [deciding])
  return pane
}

interface StepsProps<R extends Row> extends Pick<Props<R>, 'rows' | 'onShow'> {
  readonly row: R
}

/** From one row of this outcome to the next. */
function Steps<R extends Row>({ row, rows, onShow }: StepsProps<R>) {
  const words = useImportingWords().importing.row
  const alike = rows.filter(({ outcome }) => outcome === row.outcome)
  const at = alike.indexOf(row)
  const step = (by: -1 | 1) => {
    const next = alike[(at + by + alike.length) % alike.length]
    if (next !== undefined) onShow(next)
  }
  return (
    <span className={styles.steps}>
      {words.of(at + 1, alike.length)}
      {alike.length > 1 && (
        <>
          <IconButton label={words.previous} onClick={() => step(-1)}>
            <IconChevronUp size={16} stroke={1.5} aria-hidden />
          </IconButton>
          <IconButton label={words.next} onClick={() => step(1)}>
            <IconChevronDown size={16} stroke={1.5} aria-hidden />
          </IconButton>
        </>
      )}
    </span>
  )
}
