import { type Field, fieldsOf } from '#domain/catalogue/index.ts'
import { FieldLabel } from '#fields/FieldLabel.tsx'
import { FieldPart } from '#fields/FieldPart.tsx'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { fieldIds } from '#fields/field-ids.ts'
import line from '#fields/FormLine.module.css'
import { useStore } from '#fields/store.ts'
import { Switch } from '#ui/Switch.tsx'
import { useEditor } from './editor-model-context.ts'
import styles from './RuntimeState.module.css'
import { useEditorWords } from './words.ts'

/** What the runtime writes: read, and sent only once the engineer has taken it over. */
export function RuntimeState() {
  const { overrides, scope } = useEditor()
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
            onChange={(event) => overrides.set(event.target.checked)}
          />
          <p id={`${scope.prefix}override`} className={styles.help}>
            {words.overrideHelp}
          </p>
        </div>
      </div>
    </>
  )
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
