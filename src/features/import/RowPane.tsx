import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useContract } from '#data/use-host.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { useImportWords } from './words.ts'
import { AmbiguousPart } from './AmbiguousPart.tsx'
import { ChangedPart } from './ChangedPart.tsx'
import { type Chosen, useImportModel } from './import-model.ts'
import { chooseRecord, leaveOut } from './mends.ts'
import { OutcomeIcon } from './OutcomeIcon.tsx'
import { canTick, type PlanRow, type RowState } from './plan-rows.ts'
import { RefusedPart } from './RefusedPart.tsx'
import styles from './RowPane.module.css'
import { useTick } from './use-tick.ts'

/** One row beside the table: what it does, or what is to be decided about it. */
export function RowPane() {
  const words = useImportWords().importing.row
  const { rows, chosen, plan } = useImportModel()
  const row = rows.find((each) => each.row === chosen?.row)
  const pane = useDeciding(chosen)
  if (rows.length === 0) return null
  return (
    <aside
      ref={pane}
      className={styles.pane}
      aria-label={words.label}
      aria-busy={plan.isStale}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach
      tabIndex={0}
    >
      {row === undefined ? <p className={styles.none}>{words.none}</p> : <Row key={row.row} row={row} />}
    </aside>
  )
}

/** Brings the focus to the first thing to decide, once for every row that is opened. Talks to the page. */
function useDeciding(chosen: Chosen | null) {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen?.isToDecide !== true) return
    pane.current
      ?.querySelector<HTMLElement>('[data-decide] :is(input:enabled, select, textarea, button)')
      ?.focus()
  }, [chosen])
  return pane
}

function Row({ row }: { readonly row: PlanRow }) {
  const words = useImportWords().importing
  const Part = parts[row.outcome]
  return (
    <>
      <div className={styles.block}>
        <div className={styles.head}>
          <span className={styles.outcome} data-outcome={row.outcome}>
            <OutcomeIcon outcome={row.outcome} />
            {words.plan.tabs[row.outcome]}
          </span>
          <Steps row={row} />
        </div>
        <h2 className={styles.title}>{words.row.title(row.row, row.name ?? words.row.unnamed)}</h2>
        {row.place !== null && (
          <p className={styles.fact}>
            {words.row.place} <code>{row.place}</code>
          </p>
        )}
      </div>
      <ChosenRecord row={row} />
      <Part row={row} />
      <Acts row={row} />
    </>
  )
}

/** From one row of this outcome to the next. */
function Steps({ row }: { readonly row: PlanRow }) {
  const words = useImportWords().importing.row
  const { rows, choose } = useImportModel()
  const alike = rows.filter(({ outcome }) => outcome === row.outcome)
  const at = alike.findIndex((each) => each.row === row.row)
  const step = (by: -1 | 1) => {
    const next = alike[(at + by + alike.length) % alike.length]
    if (next !== undefined) choose({ row: next.row, isToDecide: false })
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

/** What was said of which operation is meant, to be taken back. */
function ChosenRecord({ row: { row } }: { readonly row: PlanRow }) {
  const words = useImportWords().importing.row
  const { mends, decide } = useImportModel()
  const said = mends.match.get(row)
  if (said === undefined) return null
  const forget = () =>
    decide((now) => ({ ...now, match: new Map([...now.match].filter(([each]) => each !== row)) }))
  return (
    <div className={styles.block}>
      <p>{said === null ? words.chosenNew : words.chosen}</p>
      <div className={styles.acts}>
        <Button onClick={forget}>{words.unchoose}</Button>
      </div>
    </div>
  )
}

function Acts({ row }: { readonly row: PlanRow }) {
  const words = useImportWords().importing.row
  const contract = useContract()
  const { decide } = useImportModel()
  const tick = useTick()
  return (
    <div className={styles.acts}>
      {row.outcome === 'rename' && (
        <Button onClick={() => decide((mends) => chooseRecord(mends, row.row, null))}>
          {words.newInstead}
        </Button>
      )}
      {row.outcome === 'left' ? (
        <Button onClick={() => tick(row)}>{words.takeIn}</Button>
      ) : (
        !isLeftElsewhere(contract, row) && (
          <Button
            variant="quiet"
            icon={canTick(row) ? undefined : <IconX size={16} stroke={1.5} aria-hidden />}
            onClick={() => decide((mends) => leaveOut(mends, [row]))}
          >
            {words.leaveOut}
          </Button>
        )
      )}
      {row.id !== null && row.outcome !== 'create' && (
        <Link to="/operations/$id" params={{ id: row.id }} target="_blank">
          {words.open}
        </Link>
      )}
    </div>
  )
}

/** Nothing would be stored of it; or it is left out where its value is mended, in all rows that have it. */
function isLeftElsewhere(contract: Contract, { outcome, errors }: PlanRow): boolean {
  const [parameter = ''] = Object.keys(errors)
  return outcome === 'unchanged' || (outcome === 'refused' && parameterOf(contract, parameter) !== undefined)
}

function LeftPart() {
  return <p className={styles.block}>{useImportWords().importing.row.leftOut}</p>
}

const parts: Readonly<Record<RowState, (props: { readonly row: PlanRow }) => ReactNode>> = {
  create: ChangedPart,
  update: ChangedPart,
  rename: ChangedPart,
  unchanged: ChangedPart,
  ambiguous: AmbiguousPart,
  refused: RefusedPart,
  left: LeftPart,
}
