import { Link } from '@tanstack/react-router'
import { useContract } from '#data/use-host.ts'
import { plantKindOfTarget } from '#domain/plant-kinds.ts'
import { parameterOf } from '#domain/wire.ts'
import { worded } from '#domain/words/words.ts'
import { NEW } from '#fields/plant/new-record.ts'
import { useImportWords } from './words.ts'
import { MendPart } from './MendPart.tsx'
import type { PlanRow } from './plan-rows.ts'
import styles from '#fields/importing/RowPane.module.css'
import { useOpenRow } from './use-row.ts'

/** Why a row is refused: column, value, rule and sentence; and the value mended in its place. */
export function RefusedPart({ row }: { readonly row: PlanRow }) {
  const words = useImportWords()
  const contract = useContract()
  const open = useOpenRow(row)
  const [first, ...others] = Object.entries(row.errors)
  const [parameter = '', [message] = []] = first ?? []
  const known = parameterOf(contract, parameter)
  const given = row.given?.[parameter] ?? null
  const { importing: ours } = words
  return (
    <>
      <div className={styles.block}>
        <dl className={styles.facts}>
          {known !== undefined && (
            <div>
              <dt>{ours.row.column}</dt>
              <dd>
                {words.fields[known.field.name].label} <code className={styles.wire}>{parameter}</code>
              </dd>
            </div>
          )}
          {known !== undefined && (
            <div>
              <dt>{ours.row.value}</dt>
              <dd className={styles.given}>{given === null ? '—' : String(given)}</dd>
            </div>
          )}
          <div>
            <dt>{ours.row.rule}</dt>
            <dd>
              <code className={styles.wire}>{message?.rule}</code>
            </dd>
          </div>
        </dl>
        {message !== undefined && <p>{worded(words, message)}</p>}
        {message?.rule === 'reference.unknown' && known?.half === 'label' && (
          <Missing target={known.field.to} name={String(given)} />
        )}
        {others.length > 0 && <p className={styles.fact}>{ours.row.more(others.length)}</p>}
      </div>
      {known !== undefined && open !== null && (
        <MendPart
          key={`${row.row} ${parameter} ${String(given)}`}
          row={row}
          open={open}
          parameter={known}
          given={given}
          message={message}
        />
      )}
    </>
  )
}

/** The way to add what the plant does not have. The plan follows once it has it. */
function Missing({ target, name }: { readonly target: unknown; readonly name: string }) {
  const words = useImportWords().importing.row
  const list = plantKindOfTarget(target)
  if (list === null) return null
  return (
    <Link to="/plant" search={{ list, record: NEW, name }} target="_blank">
      {words.addToPlant}
    </Link>
  )
}
