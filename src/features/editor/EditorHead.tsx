import { IconCheck, IconChevronLeft } from '@tabler/icons-react'
import { memo } from 'react'
import { useController } from 'react-hook-form'
import { useStore } from '#data/store.ts'
import { ListLink } from '#fields/ListLink.tsx'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Switch } from '#ui/Switch.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useTouch } from '#ui/use-touch.ts'
import { useEditor } from './editor-model-context.ts'
import { EditorMenu } from './EditorMenu.tsx'
import styles from './EditorHead.module.css'
import { Place } from './Place.tsx'
import { useFaults } from './PaneMarks.tsx'
import { PaneToggle } from './PaneToggle.tsx'
import { isBusy } from './save-state.ts'
import { useEditorWords } from './words.ts'

/** Which record this is, how it stands, and Save; always in sight. */
export const EditorHead = memo(function EditorHead() {
  const isTouch = useTouch()
  return (
    <header className={styles.head}>
      {isTouch && <Back />}
      <div className={styles.names}>
        <Place />
        <Title />
      </div>
      <div className={styles.acts}>
        <State />
        <Enabled />
        <Unsaved />
        <PaneToggle />
        <SaveButton />
        <EditorMenu />
      </div>
    </header>
  )
})

function Back() {
  const words = useEditorWords().editor
  return (
    <ListLink className={styles.back} aria-label={words.back}>
      <IconChevronLeft size={20} stroke={1.5} aria-hidden />
    </ListLink>
  )
}

function Title() {
  const { view, session } = useEditor()
  const words = useEditorWords().editor
  const isNew = useStore(session, ({ base }) => base === null)
  const name = useStore(view, ({ record }) => record.name?.trim() ?? '')
  const type = useStore(view, ({ record }) => record.operationType)
  return (
    <div className={styles.title}>
      <h1 className={styles.name}>{name !== '' ? name : isNew ? words.newOperation : words.unnamed}</h1>
      <Tag>{type}</Tag>
    </div>
  )
}

/** The gravest thing that can be said of the record; its change is announced. */
function State() {
  const { view, saving } = useEditor()
  const words = useEditorWords().editor
  const faults = useFaults().length
  const warnings = useStore(view, (current) => current.warnings.length)
  const wasRefused = useStore(saving.state, ({ is }) => is === 'refused')
  return (
    <output className={styles.state}>
      {faults > 0 ? (
        <Mark kind="error" soft>
          {wasRefused ? words.notSaved(faults) : words.errors(faults)}
        </Mark>
      ) : warnings > 0 ? (
        <Mark kind="warning" soft>
          <span className={styles.wide}>{words.incomplete(warnings)}</span>
          <span className={styles.narrow}>{words.warnings(warnings)}</span>
        </Mark>
      ) : (
        <span className={styles.complete}>
          <IconCheck size={14} stroke={1.5} aria-hidden />
          {words.complete}
        </span>
      )}
    </output>
  )
}

function Enabled() {
  const { scope } = useEditor()
  const { label } = useEditorWords().fields.enabled
  const { ref, value, onChange, onBlur } = useController({
    control: scope.form.control,
    name: 'enabled',
  }).field
  return (
    <span data-field="enabled">
      <Switch
        ref={ref}
        label={label}
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
        onBlur={onBlur}
      />
    </span>
  )
}

function Unsaved() {
  const { view, session } = useEditor()
  const words = useEditorWords().editor
  const unsaved = useStore(view, (current) => current.unsaved)
  const isNew = useStore(session, ({ base }) => base === null)
  return (
    <span className={styles.unsaved}>
      {unsaved > 0 ? words.unsaved(unsaved) : isNew ? words.neverSaved : words.nothingUnsaved}
    </span>
  )
}

function SaveButton() {
  const { saving } = useEditor()
  const words = useEditorWords().editor
  const isTouch = useTouch()
  const busy = useStore(saving.state, isBusy)
  return (
    <Button
      variant="primary"
      aria-label={words.save}
      aria-keyshortcuts="Control+S"
      aria-busy={busy}
      onClick={() => saving.save()}
      {...(isTouch || busy ? {} : { shortcut: words.saveShortcut })}
    >
      {busy ? words.saving : words.save}
    </Button>
  )
}
