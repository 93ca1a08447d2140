import { useId, useMemo, useState } from 'react'
import styles from '#fields/importing/RowPane.module.css'
import { typedValue } from '#fields/plant/typed-value.ts'
import { Button } from '#ui/Button.tsx'
import { Radio } from '#ui/Radio.tsx'
import { leaveOut, mend } from './decisions.ts'
import { usePlantImportModel } from './import-model.ts'
import { MendInput } from './MendInput.tsx'
import type { PlanRow } from './plan-rows.ts'
import { usePlantImportWords } from './words.ts'
import { mendsFor, rowsAlike, type WrongValue, wrongText } from './wrong-value.ts'

interface Props {
  readonly row: PlanRow
  readonly wrong: WrongValue
}

/** An input with what was probably meant; used here or wherever the value stands. */
export function MendPart({ row, wrong }: Props) {
  const { plant, importing } = usePlantImportWords()
  const words = importing.row
  const { rows, decide, plan } = usePlantImportModel()
  const [text, setText] = useState(wrong.nearest ?? wrongText(wrong))
  const [everywhere, setEverywhere] = useState(true)
  const group = useId()
  const id = useId()
  const alike = useMemo(() => rowsAlike(rows, row, wrong), [rows, row, wrong])
  const isMany = alike.length > 1
  const meant = isMany && everywhere ? alike : [row]
  const value =
    text === '' ? null : wrong.field.property.type === 'flag' ? text : typedValue(wrong.field.property, text)
  const isOff = text === wrongText(wrong) || plan.isStale
  const name = plant.properties[wrong.field.name] ?? wrong.column
  return (
    <div className={styles.block} data-decide>
      <label htmlFor={id} className={styles.heading}>
        {words.mend} <span className="unseen">{name}</span>
      </label>
      <div className={styles.input}>
        <MendInput id={id} field={wrong.field} text={text} onText={setText} />
      </div>
      {wrong.part !== null && <p className={styles.fact}>{plant.import.part(wrong.part)}</p>}
      {isMany && (
        <fieldset className={styles.where}>
          <legend className="unseen">{words.mend}</legend>
          <Radio name={group} checked={everywhere} onChange={() => setEverywhere(true)}>
            {words.inAll(alike.length)}
          </Radio>
          <Radio name={group} checked={!everywhere} onChange={() => setEverywhere(false)}>
            {words.inOne(row.row)}
          </Radio>
        </fieldset>
      )}
      <div className={styles.acts}>
        <Button
          className={styles.use ?? ''}
          aria-disabled={isOff}
          onClick={
            isOff ? undefined : () => decide((decisions) => mend(decisions, mendsFor(meant, wrong, value)))
          }
        >
          {text === '' ? words.empty(meant.length) : words.use(shorten(text), meant.length)}
        </Button>
        <Button variant="quiet" onClick={() => decide((decisions) => leaveOut(decisions, meant))}>
          {meant.length === 1 ? words.leaveOut : words.leaveOutAll(meant.length)}
        </Button>
      </div>
    </div>
  )
}

const MOST_LETTERS = 24

function shorten(text: string): string {
  return text.length > MOST_LETTERS ? `…${text.slice(-MOST_LETTERS)}` : text
}
