import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useContract } from '#data/use-host.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'
import { RowPane as Pane } from '#fields/importing/RowPane.tsx'
import { Button } from '#ui/Button.tsx'
import { canTick, type RowState } from '#fields/importing/row-state.ts'
import { useImportWords } from './words.ts'
import { AmbiguousPart } from './AmbiguousPart.tsx'
import { ChangedPart } from './ChangedPart.tsx'
import { useImportModel } from './import-model.ts'
import { chooseRecord, leaveOut } from './mends.ts'
import type { PlanRow } from './plan-rows.ts'
import { RefusedPart } from './RefusedPart.tsx'
import styles from '#fields/importing/RowPane.module.css'
import { useTick } from './use-tick.ts'

/** One row beside the table: what it does, or what is to be decided about it. */
export function RowPane() {
  const words = useImportWords().importing.row
  const { rows, chosen, choose, plan } = useImportModel()
  const row = rows.find((each) => each.row === chosen?.row)
  if (rows.length === 0) return null
  return (
    <Pane
      rows={rows}
      row={row}
      name={row?.name ?? null}
      place={
        row?.place == null ? null : (
          <>
            {words.place} <code>{row.place}</code>
          </>
        )
      }
      deciding={chosen?.isToDecide === true ? chosen : null}
      isStale={plan.isStale}
      onShow={(next) => choose({ row: next.row, isToDecide: false })}
    >
      {row !== undefined && <Row key={row.row} row={row} />}
    </Pane>
  )
}

function Row({ row }: { readonly row: PlanRow }) {
  const Part = parts[row.outcome]
  return (
    <>
      <ChosenRecord row={row} />
      <Part row={row} />
      <Acts row={row} />
    </>
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
