import { memo } from 'react'
import { useWatch } from 'react-hook-form'
import type { Field } from '#domain/catalogue/index.ts'
import type { Finding, WarningRule } from '#domain/rules.ts'
import { say, wordFor } from '#domain/words/words.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useWords } from '#ui/words.ts'
import type { FieldFault } from './field-error.ts'
import { setField, useFormScope } from './form-scope.ts'
import styles from './FieldPart.module.css'
import { implied } from './reference-words.ts'

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
  return (
    <div id={id} className={styles.note}>
      {fault !== null ? (
        <FaultLine field={field} fault={fault} />
      ) : warning !== undefined ? (
        <WarningLine field={field} warning={warning} />
      ) : (
        <HelpLine field={field} help={help} />
      )}
    </div>
  )
})

function FaultLine({ field, fault }: { readonly field: Field; readonly fault: FieldFault }) {
  const { form, plant } = useFormScope()
  const words = useWords().editor
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
  const words = useWords()
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
  const words = useWords()
  const type = view.get().record.operationType
  const codes = plant.plant.reasonCodes.filter(({ lotRecordType }) => lotRecordType === type)
  if (codes.length === 0) return null
  return (
    <TextButton onClick={() => openPicker.set(field.name)}>
      {words.editor.chooseAmong(codes.length, wordFor(words, 'operationType', type))}
    </TextButton>
  )
}

function HelpLine({ field, help }: { readonly field: Field; readonly help: boolean }) {
  const words = useWords()
  if (field.kind === 'reference') return <Implied field={field} />
  if (field.name === 'operationType') return <TypeHelp />
  return <p className={help ? undefined : 'unseen'}>{words.fields[field.name].help}</p>
}

function TypeHelp() {
  const { form } = useFormScope()
  const words = useWords()
  const type = useWatch({ control: form.control, name: 'operationType' })
  return <p>{words.typeHelp[type]}</p>
}

/** What the choice brings with it, and its id for whoever wants to copy it. */
function Implied({ field }: { readonly field: Field }) {
  const { form, plant } = useFormScope()
  const words = useWords()
  const target = field.to ?? 'location'
  const id = useWatch({ control: form.control, name: field.name, compute: idOf })
  if (id === null || plant.byId(target, id) === undefined) {
    return <p className="unseen">{words.fields[field.name].help}</p>
  }
  const text = implied(target, id, plant, words)
  return (
    <p>
      {text !== '' && `${text}. `}
      <code className={styles.ulid}>{id}</code>
    </p>
  )
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null
}
