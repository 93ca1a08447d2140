import { memo, useMemo, useState } from 'react'
import { useStore } from '#data/store.ts'
import type { Field } from '#domain/catalogue/index.ts'
import { useWords } from '#ui/words.ts'
import { useFault } from './field-error.ts'
import { fieldIds } from './field-ids.ts'
import { FieldInput } from './FieldInput.tsx'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldNote } from './FieldNote.tsx'
import styles from './FieldPart.module.css'
import { useFormScope } from './form-scope.ts'
import { GreyedReason, GreyedValue } from './Greyed.tsx'
import { useApplies } from './use-applies.ts'

interface Props {
  readonly field: Field
  /** A second part stands at the right of a first one, on the same line. */
  readonly place?: 'first' | 'second'
  /** Its label is for assistive technology only. */
  readonly unseenLabel?: boolean
  readonly help?: boolean
}

/**
 * One field of a form: label, control, and what is to be said of it. It renders when it begins or ceases to apply, and
 * when what is said of it changes, not when its value does. Once it was shown it stays on the page, hidden while it does
 * not apply, so that it comes back at once.
 */
export const FieldPart = memo(function FieldPart(props: Props) {
  const { showAll } = useFormScope()
  const applies = useApplies(props.field)
  const isGreyed = useStore(showAll, (all) => all && !applies)
  const [wasShown, setWasShown] = useState(applies)
  if (applies && !wasShown) setWasShown(true)
  if (isGreyed) return <NotApplying {...props} />
  return applies || wasShown ? <Applying {...props} hidden={!applies} /> : null
})

interface ApplyingProps extends Props {
  readonly hidden: boolean
}

function Applying({ field, place = 'first', unseenLabel = false, help = false, hidden }: ApplyingProps) {
  const { view, prefix } = useFormScope()
  const { label } = useWords().fields[field.name]
  const ids = useMemo(() => fieldIds(prefix, field.name), [prefix, field.name])
  const fault = useFault(field.name)
  const warning = useStore(view, ({ fieldWarnings }) => fieldWarnings[field.name])
  const state = fault !== null ? 'error' : warning !== undefined ? 'warning' : undefined
  return (
    <div className={styles.part} data-field={field.name} data-place={place} hidden={hidden}>
      <FieldLabel field={field} ids={ids} unseen={unseenLabel} />
      <div className={styles.control} data-kind={field.kind}>
        <FieldInput field={field} ids={ids} label={label} state={state} />
      </div>
      <FieldNote field={field} id={ids.note} fault={fault} warning={warning} help={help} />
    </div>
  )
}

function NotApplying({ field, place = 'first', unseenLabel = false }: Props) {
  const { prefix } = useFormScope()
  const ids = useMemo(() => fieldIds(prefix, field.name), [prefix, field.name])
  return (
    <div className={styles.part} data-field={field.name} data-place={place} data-greyed="">
      <FieldLabel field={field} ids={ids} unseen={unseenLabel} />
      <div className={styles.control}>
        <GreyedValue field={field} />
        {place === 'first' && <GreyedReason field={field} id={ids.note} />}
      </div>
      {place === 'second' && !unseenLabel && <GreyedReason field={field} id={ids.note} />}
    </div>
  )
}
