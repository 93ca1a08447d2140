import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { useStore } from '#data/store.ts'
import { type SectionName, sectionNames } from '#domain/catalogue/index.ts'
import { FormScopeProvider } from '#fields/form-scope.ts'
import { lazyPart } from '#ui/lazy-part.ts'
import { Bars } from './Bars.tsx'
import styles from './Editor.module.css'
import { EditorHead } from './EditorHead.tsx'
import { EditorProvider, useEditor } from './editor-model-context.ts'
import { FormSections } from './FormSections.tsx'
import { LeaveUnsaved } from './LeaveUnsaved.tsx'
import { Pane } from './Pane.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { SectionNav, ShowAll } from './SectionNav.tsx'
import { useDrafts } from './use-drafts.ts'
import { type Opened, useEditorModel } from './use-editor-model.ts'
import { useFirstField } from './use-first-field.ts'
import { useNewer } from './use-newer.ts'
import { usePaneMode } from './use-pane-mode.ts'
import { usePreparing } from './use-preparing.ts'
import { type OnSaved, useSaving } from './use-saving.ts'

interface Props extends Opened {
  /** The form was just begun, by whoever asked for a new operation. */
  readonly isNew: boolean
  /** Somebody has deleted the record that the form was opened with. */
  readonly isGone: boolean
  /** The key of the draft to go on with at once. */
  readonly draft: string | null
  readonly onSaved: OnSaved
}

const conflict = lazyPart(async () => (await import('./ConflictDialog.tsx')).ConflictDialog)

/** One form on one operation: head, sections, form and pane. */
export function Editor({ onSaved, draft, isGone, ...opened }: Props) {
  const model = useEditorModel(opened)
  const saving = useSaving(model, onSaved)
  const drafts = useDrafts(model, draft)
  const editor = useMemo(() => ({ ...model, saving, drafts }), [model, saving, drafts])
  useNewer(model, opened.stored)
  useFirstField(opened.isNew)
  usePreparing(model, conflict.fetch)
  return (
    <EditorProvider value={editor}>
      <FormScopeProvider value={model.scope}>
        <div className={styles.editor}>
          <EditorHead />
          <Bars stored={opened.stored} isGone={isGone} />
          <Body />
        </div>
        <Conflict />
        <LeaveUnsaved />
      </FormScopeProvider>
    </EditorProvider>
  )
}

function Body() {
  const form = useRef<HTMLFormElement>(null)
  const [current, goTo, follow] = useSections(form)
  const isSmall = usePaneMode() === 'sheet'
  return (
    <div className={styles.body}>
      <div className={styles.sections}>
        <div className={styles.column}>
          <SectionNav current={current} goTo={goTo} />
          {!isSmall && (
            <>
              <ShowAll />
              <div className={styles.facts}>
                <RecordFacts />
              </div>
            </>
          )}
        </div>
      </div>
      {/* Neither a grid item nor a flex item can be where a key's layout ends: the form lies in one. */}
      <div className={styles.middle}>
        <form
          ref={form}
          className={styles.form}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onScroll={follow}
        >
          <FormSections />
          {isSmall && (
            <>
              <ShowAll />
              <RecordFacts />
            </>
          )}
        </form>
      </div>
      <Pane />
    </div>
  )
}

const NEAR = 120

/** Which section is in sight, and the way to another. */
function useSections(form: { readonly current: HTMLElement | null }) {
  const [current, setCurrent] = useState<SectionName>('general')
  const sectionOf = useCallback(
    (name: SectionName) => form.current?.querySelector<HTMLElement>(`[data-section="${name}"]`),
    [form],
  )
  const goTo = useCallback(
    (name: SectionName) => {
      setCurrent(name)
      sectionOf(name)?.scrollIntoView({ block: 'start' })
    },
    [sectionOf],
  )
  const follow = useCallback(() => {
    const top = form.current?.getBoundingClientRect().top ?? 0
    const passed = sectionNames.filter((name) => {
      const section = sectionOf(name)
      return section != null && section.getBoundingClientRect().top <= top + NEAR
    })
    setCurrent(passed.at(-1) ?? 'general')
  }, [form, sectionOf])
  return [current, goTo, follow] as const
}

function Conflict() {
  const { saving } = useEditor()
  const theirs = useStore(saving.state, (state) => (state.is === 'stale' ? state.theirs : null))
  return theirs === null ? null : (
    <Suspense fallback={null}>
      <conflict.Part theirs={theirs} />
    </Suspense>
  )
}
