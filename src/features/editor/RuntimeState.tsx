import { useStore } from '#data/store.ts'
import { type Field, fieldsOf } from '#domain/catalogue/index.ts'
import { FieldLabel } from '#fields/FieldLabel.tsx'
import { FieldPart } from '#fields/FieldPart.tsx'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { fieldIds } from '#fields/field-ids.ts'
import { setField } from '#fields/form-scope.ts'
import { runtimeFields } from '#fields/form-values.ts'
import line from '#fields/FormLine.module.css'
import { Switch } from '#ui/Switch.tsx'
import { useEditor } from './editor-model-context.ts'
import styles from './RuntimeState.module.css'
import type { EditorModel } from './use-editor-model.ts'
import { useEditorWords } from './words.ts'

/** What the runtime writes: read, and sent only once the engineer has taken it over. */
export function RuntimeState() {
  const model = useEditor()
  const { overrides, scope } = model
  const words = useEditorWords().editor
  const isOn = useStore(overrides, (on) => on)
  const fields = fieldsOf(scope.contract).filter(({ runtime }) => runtime)
  return (
    <>
      {fields.map((field) =>
        isOn ? (
          <div key={field.name} className={line.line}>
            <FieldPart field={field} />
          </div>
        ) : (
          <ReadOnly key={field.name} field={field} />
        ),
      )}
      <div className={line.line}>
        <span />
        <div className={styles.override}>
          <Switch
            label={words.override}
            checked={isOn}
            aria-describedby={`${scope.prefix}override`}
            onChange={(event) => (event.target.checked ? overrides.set(true) : giveBack(model))}
          />
          <p id={`${scope.prefix}override`} className={styles.help}>
            {words.overrideHelp}
          </p>
        </div>
      </div>
    </>
  )
}

/** Leaves to the runtime what it writes: what was entered in its place is gone. */
function giveBack({ overrides, scope, session, view }: EditorModel) {
  const { initial } = session.get()
  overrides.set(false)
  for (const name of runtimeFields(scope.contract)) {
    scope.form.clearErrors(name)
    setField(scope.form, name, initial[name])
  }
  view.now()
}

function ReadOnly({ field }: { readonly field: Field }) {
  const { scope, view } = useEditor()
  const ids = fieldIds(scope.prefix, field.name)
  const value = useStore(view, ({ record }) => record[field.name])
  return (
    <div className={line.line} data-field={field.name}>
      <FieldLabel field={field} ids={ids} unseen={false} />
      <output id={ids.control} aria-labelledby={ids.label} className={styles.value}>
        <FieldValueText field={field} value={value} />
      </output>
    </div>
  )
}
