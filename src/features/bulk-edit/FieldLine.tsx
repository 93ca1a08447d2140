import { useMemo } from 'react'
import { useStore } from '#data/store.ts'
import type { FieldHoldings } from '#domain/bulk.ts'
import type { Field } from '#domain/catalogue/index.ts'
import { mainWireName } from '#domain/wire.ts'
import { FieldInput } from '#fields/FieldInput.tsx'
import { useFault } from '#fields/field-error.ts'
import { fieldIds } from '#fields/field-ids.ts'
import { setField, useFormScope } from '#fields/form-scope.ts'
import { Mark } from '#ui/Mark.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { tip } from '#ui/tip.ts'
import { changePlan, useBulkModel } from './bulk-model.ts'
import { faultIn } from './fault-in.ts'
import styles from './FieldLine.module.css'
import { holdingsText } from './holdings-words.ts'
import { type Act, actsFor, planOf } from './plan.ts'
import { ReplacePart } from './ReplacePart.tsx'
import type { Held } from './use-holdings.ts'
import type { Preview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly field: Field
  readonly held: Held
  readonly preview: Preview
}

/** One field: what the selection holds of it now, and what is to become of it. */
export function FieldLine({ field, held, preview }: Props) {
  const words = useBulkEditWords()
  const model = useBulkModel()
  const plan = useStore(model.plans, (plans) => planOf(plans, field.name))
  const own = held.holdings?.fields.find(({ parameter }) => parameter === mainWireName(field))
  const { label, help } = words.fields[field.name]
  const choose = useChoosing(field, own)
  return (
    <div className={styles.line} data-field={field.name} data-act={plan.act}>
      <div className={styles.about}>
        <p className={styles.names}>
          <span className={styles.label} {...tip(help)}>
            {label}
          </span>{' '}
          <code className={styles.wire}>{mainWireName(field)}</code>
        </p>
        <p className={styles.held}>
          {own === undefined
            ? words.bulkEdit.holds[held.isFailed ? 'failed' : 'loading']
            : holdingsText(words, field, own, model.total)}
        </p>
      </div>
      <div className={styles.acts} data-kept={plan.act === 'keep' ? '' : undefined}>
        <Segmented
          label={words.bulkEdit.fields.act(label)}
          segments={actsFor(field).map((act) => ({ value: act, label: words.bulkEdit.fields.acts[act] }))}
          value={plan.act}
          onChange={choose}
        />
      </div>
      <Act field={field} act={plan.act} preview={preview} />
    </div>
  )
}

function Act({ field, act, preview }: { readonly act: Act } & Pick<Props, 'field' | 'preview'>) {
  const words = useBulkEditWords().bulkEdit.fields
  if (act === 'set') return <SetPart field={field} preview={preview} />
  if (act === 'replace') return <ReplacePart field={field} preview={preview} />
  return act === 'clear' ? <p className={styles.note}>{words.clears}</p> : null
}

function SetPart({ field, preview }: Pick<Props, 'field' | 'preview'>) {
  const words = useBulkEditWords()
  const { prefix } = useFormScope()
  const ids = useMemo(() => fieldIds(prefix, field.name), [prefix, field.name])
  // What may be chosen depends on each record; the preview names those that refuse it.
  const { valuesWhen: _, ...offered } = field
  const { label } = words.fields[field.name]
  const fault = useFault(field.name)?.message ?? faultIn(words, preview, field)
  return (
    <div className={styles.set} data-set data-kind={field.kind}>
      <label id={ids.label} htmlFor={ids.control} className={styles.word}>
        {words.bulkEdit.fields.setTo} <span className="unseen">{label}</span>
      </label>
      <div className={styles.input}>
        <FieldInput field={offered} ids={ids} label={label} state={fault === null ? undefined : 'error'} />
      </div>
      <p id={ids.note} className={styles.note}>
        {fault !== null && <Mark kind="error">{fault}</Mark>}
      </p>
    </div>
  )
}

/** A switch has no third position, so it begins with what most of them are not: that is what is wanted. */
function useChoosing(field: Field, held: FieldHoldings | undefined) {
  const model = useBulkModel()
  const { form } = model.scope
  return (act: Act) => {
    if (act === 'set' && field.kind === 'flag' && form.getValues(field.name) === null) {
      setField(form, field.name, held?.values[0]?.value !== true)
    }
    changePlan(model, field.name, { act })
  }
}
