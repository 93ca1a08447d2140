import { useContract } from '#data/use-host.ts'
import type { Message } from '#domain/problem.ts'
import { parameterOf } from '#domain/wire.ts'
import { say } from '#domain/words/words.ts'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { rowOver } from './mended-record.ts'
import { MendPart } from './MendPart.tsx'
import type { PlanRow } from './plan-rows.ts'
import styles from './RowPane.module.css'
import { type OpenRow, useOpenRow } from './use-row.ts'

/** Why a row is refused: column, value, rule and sentence; and the value mended in its place. */
export function RefusedPart({ row }: { readonly row: PlanRow }) {
  const words = useImportWords()
  const contract = useContract()
  const open = useOpenRow(row)
  const [first, ...others] = Object.entries(row.errors)
  const [parameter = '', [message] = []] = first ?? []
  const known = parameterOf(contract, parameter)
  const given = row.given?.[parameter] ?? null
  const sentence = useSentence(open, parameter, message)
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
        <p>{sentence}</p>
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

/** The server's sentence in the language of the page, where the page comes to the same finding. */
function useSentence(open: OpenRow | null, parameter: string, message: Message | undefined): string {
  const words = useImportWords()
  const contract = useContract()
  const { plant } = useImportModel()
  if (message === undefined) return ''
  const errors = open === null ? [] : rowOver(contract, plant, open.base, open.sent).errors
  const same = errors.find((each) => each.parameter === parameter && each.rule === message.rule)
  if (same === undefined)
    return words.code === 'en' ? message.message : (words.importing.short[message.rule] ?? message.message)
  const params = message.nearest === undefined ? same.params : { ...same.params, nearest: message.nearest }
  return say(words, { ...same, params })
}
