import { memo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Field } from '#domain/catalogue/index.ts'
import type { Finding, WarningRule } from '#domain/rules.ts'
import { say, wordFor } from '#domain/words/words.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import type { FieldFault } from './field-error.ts'
import { setField, useFormScope } from './form-scope.ts'
import styles from './FieldPart.module.css'
import { implied } from './reference-words.ts'
import { useFormWords } from './words.ts'

interface Props {
  readonly field: Field
  readonly id: string
  readonly fault: FieldFault | null
  readonly warning: Finding<WarningRule> | undefined
  /** Whether the help is for the eye too. */
  readonly help: boolean
}

/** The one line below a control: what is wrong, else what is missing, else what the value means. */
export const FieldNote = memo(function FieldNote({ field, id, fault, warning, help }: Props) {
  if (fault !== null) {
    return (
      <Note id={id}>
        <FaultLine field={field} fault={fault} />
      </Note>
    )
  }
  if (warning !== undefined) {
    return (
      <Note id={id}>
        <WarningLine field={field} warning={warning} />
      </Note>
    )
  }
  if (field.kind === 'reference') return <Implied field={field} id={id} />
  return field.name === 'operationType' ? <TypeHelp id={id} /> : <Help field={field} id={id} isShown={help} />
})

/** A note that is hidden still describes its control to assistive technology. */
function Note({
  id,
  hidden,
  children,
}: {
  readonly id: string
  readonly hidden?: boolean
  readonly children: ReactNode
}) {
  return (
    <div id={id} className={styles.note} hidden={hidden}>
      {children}
    </div>
  )
}

function FaultLine({ field, fault }: { readonly field: Field; readonly fault: FieldFault }) {
  const { form, plant } = useFormScope()
  const words = useFormWords().form
  const { nearest, rule } = fault
  const [referent] = nearest === null ? [] : plant.byLabel(field.to ?? 'location', nearest)
  const take = () => {
    if (referent === undefined) return
    form.clearErrors(field.name)
    setField(form, field.name, referent)
  }
  return (
    <p className={styles.fault} role="alert">
      <Mark kind="error">
        <span className={styles.message}>
          {fault.message}
          {nearest !== null && (
            <>
              {` ${words.nearest}`}
              {referent === undefined ? nearest : <TextButton onClick={take}>{nearest}</TextButton>}
            </>
          )}
        </span>
      </Mark>
      <code className={styles.rule}>{rule}</code>
    </p>
  )
}

function WarningLine({ field, warning }: { readonly field: Field; readonly warning: Finding<WarningRule> }) {
  const words = useFormWords()
  return (
    <p className={styles.warning}>
      <Mark kind="warning">
        <span className={styles.message}>
          {say(words, warning)} {warning.rule === 'reasonCode.otherType' && <ChooseOwn field={field} />}
        </span>
      </Mark>
    </p>
  )
}

/** The way out of a reason code that belongs to another type. */
function ChooseOwn({ field }: { readonly field: Field }) {
  const { plant, view, openPicker } = useFormScope()
  const words = useFormWords()
  const type = view.get().record.operationType
  const codes = plant.plant.reasonCodes.filter(({ lotRecordType }) => lotRecordType === type)
  if (codes.length === 0) return null
  return (
    <TextButton onClick={() => openPicker.set(field.name)}>
      {words.form.chooseAmong(codes.length, wordFor(words, 'operationType', type))}
    </TextButton>
  )
}

function Help({
  field,
  id,
  isShown,
}: {
  readonly field: Field
  readonly id: string
  readonly isShown: boolean
}) {
  const words = useFormWords()
  return (
    <Note id={id} hidden={!isShown}>
      {words.fields[field.name].help}
    </Note>
  )
}

function TypeHelp({ id }: { readonly id: string }) {
  const { form } = useFormScope()
  const words = useFormWords()
  const type = useWatch({ control: form.control, name: 'operationType' })
  return <Note id={id}>{words.typeHelp[type]}</Note>
}

/** What the choice brings with it, and its id for whoever wants to copy it. */
function Implied({ field, id }: { readonly field: Field; readonly id: string }) {
  const { form, plant } = useFormScope()
  const words = useFormWords()
  const target = field.to ?? 'location'
  const chosen = useWatch({ control: form.control, name: field.name, compute: idOf })
  if (chosen === null || plant.byId(target, chosen) === undefined) {
    return <Help field={field} id={id} isShown={false} />
  }
  const text = implied(target, chosen, plant, words)
  return (
    <Note id={id}>
      {text !== '' && `${text}. `}
      <code className={styles.ulid}>{chosen}</code>
    </Note>
  )
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null
}
