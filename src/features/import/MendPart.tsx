import { useId, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { createStore } from '#data/store.ts'
import { useContract } from '#data/use-host.ts'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { isEmpty } from '#domain/operation.ts'
import type { Message } from '#domain/problem.ts'
import { fieldsToWire, type Parameter, type WireValue } from '#domain/wire.ts'
import { say } from '#domain/words/words.ts'
import { writeCell } from '#fields/cell-text.ts'
import { FieldInput } from '#fields/FieldInput.tsx'
import { fieldIds } from '#fields/field-ids.ts'
import { type FieldsView, type FormScope, FormScopeProvider } from '#fields/form-scope.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Radio } from '#ui/Radio.tsx'
import { useImportWords } from './words.ts'
import { Told } from './ChangedPart.tsx'
import { useImportModel } from './import-model.ts'
import { rowOver, withValue } from './mended-record.ts'
import { leaveOut, mendCell, mendValue } from './mends.ts'
import { meantValue } from './meant-value.ts'
import { type PlanRow, rowsWith } from './plan-rows.ts'
import styles from '#fields/importing/RowPane.module.css'
import type { OpenRow } from './use-row.ts'

interface Props {
  readonly row: PlanRow
  readonly open: OpenRow
  readonly parameter: Parameter
  readonly given: WireValue
  readonly message: Message | undefined
}

/** The field's own input, with what was probably meant; used here or wherever the value stands. */
export function MendPart(props: Props) {
  const { row, open, parameter, given, message } = props
  const contract = useContract()
  const { plant } = useImportModel()
  const words = useImportWords()
  const prefix = useId()
  const [record] = useState(() => ({
    ...rowOver(contract, plant, open.base, open.sent).record,
    [parameter.field.name]: meantValue({ parameter, given, nearest: message?.nearest ?? null, plant, words }),
  }))
  const form = useForm<InventoryOperation>({ defaultValues: record })
  const scope = useMemo<FormScope>(
    () => ({
      contract,
      plant,
      form,
      prefix,
      view: createStore<FieldsView>({ record, lacking: {}, fieldWarnings: {} }),
      showAll: createStore(false),
      openPicker: createStore<FormScope['openPicker'] extends { get: () => infer T } ? T : never>(null),
    }),
    [contract, plant, form, prefix, record],
  )
  const value = useWatch({ control: form.control, name: parameter.field.name })
  return (
    <FormScopeProvider value={scope}>
      <Mending row={row} parameter={parameter} given={given} value={value} prefix={prefix} />
      <Outcome open={open} parameter={parameter} value={value} />
    </FormScopeProvider>
  )
}

interface MendingProps extends Pick<Props, 'row' | 'parameter' | 'given'> {
  readonly value: FieldValue
  readonly prefix: string
}

function Mending({ row, parameter, given, value, prefix }: MendingProps) {
  const words = useImportWords()
  const { row: ours } = words.importing
  const { rows, decide, plan } = useImportModel()
  const { field, name } = parameter
  const [everywhere, setEverywhere] = useState(true)
  const group = useId()
  const ids = useMemo(() => fieldIds(prefix, field.name), [prefix, field.name])
  const alike = useMemo(() => rowsWith(rows, name, given), [rows, name, given])
  const count = alike.length
  const isMany = count > 1
  const meant = isMany && everywhere ? alike : [row]
  const to = wireOf(parameter, value)
  const use = () =>
    decide((mends) =>
      isMany && everywhere
        ? mendValue(mends, { parameter: name, from: given, to })
        : mendCell(mends, { row: row.row, parameter: name, value: to }),
    )
  const isOff = to === given || plan.isStale
  return (
    <div className={styles.block} data-decide>
      <label id={ids.label} htmlFor={ids.control} className={styles.heading}>
        {ours.mend} <span className="unseen">{words.fields[field.name].label}</span>
      </label>
      <div className={styles.input}>
        <FieldInput field={field} ids={ids} label={words.fields[field.name].label} state={undefined} />
      </div>
      <span id={ids.note} hidden>
        {words.fields[field.name].help}
      </span>
      {isMany && (
        <fieldset className={styles.where}>
          <legend className="unseen">{ours.mend}</legend>
          <Radio name={group} checked={everywhere} onChange={() => setEverywhere(true)}>
            {ours.inAll(count)}
          </Radio>
          <Radio name={group} checked={!everywhere} onChange={() => setEverywhere(false)}>
            {ours.inOne(row.row)}
          </Radio>
        </fieldset>
      )}
      <div className={styles.acts}>
        <Button className={styles.use ?? ''} aria-disabled={isOff} onClick={isOff ? undefined : use}>
          {isEmpty(value)
            ? ours.empty(meant.length)
            : ours.use(shorten(writeCell(field, value, words)), meant.length)}
        </Button>
        <Button variant="quiet" onClick={() => decide((mends) => leaveOut(mends, meant))}>
          {meant.length === 1 ? ours.leaveOut : ours.leaveOutAll(meant.length)}
        </Button>
      </div>
    </div>
  )
}

/** What the row would do then, or why it would still be refused. */
function Outcome({
  open,
  parameter,
  value,
}: Pick<Props, 'open' | 'parameter'> & { readonly value: FieldValue }) {
  const words = useImportWords()
  const contract = useContract()
  const { plant } = useImportModel()
  const { errors, record } = useMemo(
    () => rowOver(contract, plant, open.base, withValue(open.sent, parameter, wireOf(parameter, value))),
    [contract, plant, open, parameter, value],
  )
  if (errors.length === 0) return <Told title={words.importing.row.thenRow} record={record} />
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{words.importing.row.stillWrong}</h3>
      <ul className={styles.marks}>
        {errors.map((error) => (
          <li key={`${error.parameter} ${error.rule}`}>
            <Mark kind="error">{say(words, error)}</Mark>{' '}
            <code className={styles.wire}>{error.parameter}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

function wireOf({ name, field }: Parameter, value: FieldValue): WireValue {
  return fieldsToWire({ [field.name]: value }, [field])[name] ?? null
}

const MOST_LETTERS = 24

function shorten(text: string): string {
  return text.length > MOST_LETTERS ? `…${text.slice(-MOST_LETTERS)}` : text
}
