import { memo } from 'react'
import { useFormState } from 'react-hook-form'
import { useStore } from '#data/store.ts'
import { type FieldName, fieldsOf, isFieldName } from '#domain/catalogue/index.ts'
import { say } from '#domain/words/words.ts'
import { faultOf } from '#fields/field-error.ts'
import { focusField } from '#fields/field-ids.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useEditor } from './editor-model-context.ts'
import styles from './PaneMarks.module.css'
import { useEditorWords } from './words.ts'

/** What is wrong, what is missing and what a save will drop; each leads to its field. */
export const PaneMarks = memo(function PaneMarks() {
  const { view } = useEditor()
  const words = useEditorWords().editor
  const warnings = useStore(view, (current) => current.warnings)
  const drops = useStore(view, (current) => current.drops)
  const faults = useFaults()
  if (faults.length + warnings.length + drops.length === 0) {
    return <p className={styles.line}>{words.pane.nothing}</p>
  }
  return (
    <div className={styles.marks}>
      <Faults faults={faults} />
      <Warnings />
      {drops.map(({ field }) => (
        <p key={field} className={styles.line}>
          {words.pane.drops.before}
          <FieldLink name={field} />
          {words.pane.drops.after}
        </p>
      ))}
    </div>
  )
})

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { saving } = useEditor()
  const words = useEditorWords().editor
  const wasRefused = useStore(saving.state, ({ is }) => is === 'refused')
  if (faults.length === 0) return null
  return (
    <>
      <p className={styles.head}>
        <Mark kind="error">{words.errors(faults.length)}</Mark>
        {wasRefused ? words.pane.saysRefused : words.pane.saysWrong}
      </p>
      {faults.map(({ name, message }) => (
        <Said key={name} name={name}>
          {message}
        </Said>
      ))}
    </>
  )
}

function Warnings() {
  const { view } = useEditor()
  const words = useEditorWords()
  const warnings = useStore(view, (current) => current.warnings)
  if (warnings.length === 0) return null
  return (
    <>
      <p className={styles.head}>
        <Mark kind="warning">{words.editor.warnings(warnings.length)}</Mark>
        {words.editor.pane.saysIncomplete}
      </p>
      {warnings.map((warning) => (
        <Said key={`${warning.field} ${warning.rule}`} name={warning.field}>
          {say(words, warning)}
        </Said>
      ))}
    </>
  )
}

const Said = memo(function Said({
  name,
  children,
}: {
  readonly name: string | null
  readonly children: string
}) {
  return (
    <p className={styles.line}>
      <FieldLink name={name} />: {children}
    </p>
  )
})

function FieldLink({ name }: { readonly name: string | null }) {
  const { showAll } = useEditor()
  const words = useEditorWords()
  if (name === null || !isFieldName(name)) return name
  const go = () => {
    if (focusField(document, name)) return
    // What does not apply is hidden; shown greyed it says why.
    showAll.set(true)
    requestAnimationFrame(() =>
      document.querySelector(`[data-field="${name}"] > *`)?.scrollIntoView({ block: 'center' }),
    )
  }
  return <TextButton onClick={go}>{words.fields[name].label}</TextButton>
}

export interface Fault {
  readonly name: FieldName
  readonly message: string
}

const none: readonly Fault[] = []

/** The faults of the form, in the order of the screen. */
export function useFaults(): readonly Fault[] {
  const { scope } = useEditor()
  const { errors } = useFormState({ control: scope.form.control })
  if (Object.keys(errors).length === 0) return none
  return fieldsOf(scope.contract).flatMap(({ name }) => {
    const fault = faultOf(errors, name)
    return fault === null ? [] : [{ name, message: fault.message }]
  })
}
