import { worded } from '#domain/words/words.ts'
import styles from '#fields/importing/RowPane.module.css'
import { MendPart } from './MendPart.tsx'
import type { PlanRow } from './plan-rows.ts'
import { usePlantImportWords } from './words.ts'
import { wrongText, wrongValueOf } from './wrong-value.ts'

/** Why a row is refused: column, value, rule and sentence; and the value mended in its place. */
export function RefusedPart({ row }: { readonly row: PlanRow }) {
  const words = usePlantImportWords()
  const ours = words.importing.row
  const wrong = wrongValueOf(row)
  const [first, ...others] = Object.entries(row.errors)
  const messages = wrong === null ? (first?.[1] ?? []) : (row.errors[wrong.column] ?? [])
  return (
    <>
      <div className={styles.block}>
        <dl className={styles.facts}>
          {wrong !== null && (
            <>
              <div>
                <dt>{ours.column}</dt>
                <dd>
                  {words.plant.properties[wrong.field.name] ?? words.plant.columns.id}{' '}
                  <code className={styles.wire}>{wrong.column}</code>
                </dd>
              </div>
              <div>
                <dt>{ours.value}</dt>
                <dd className={styles.given}>{wrong.given === null ? '—' : String(wrong.given)}</dd>
              </div>
            </>
          )}
          <div>
            <dt>{ours.rule}</dt>
            <dd>
              <code className={styles.wire}>{messages[0]?.rule}</code>
            </dd>
          </div>
        </dl>
        {messages.map((message) => (
          <p key={message.rule}>{worded(words, message)}</p>
        ))}
        {others.length > 0 && <p className={styles.fact}>{ours.more(others.length)}</p>}
      </div>
      {wrong !== null && (
        <MendPart key={`${row.key} ${wrong.column} ${wrongText(wrong)}`} row={row} wrong={wrong} />
      )}
    </>
  )
}
