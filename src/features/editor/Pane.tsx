import { useStore } from '#data/store.ts'
import { CodePane } from './CodePane.tsx'
import { useEditor } from './editor-model-context.ts'
import styles from './Pane.module.css'
import { PaneMarks } from './PaneMarks.tsx'
import { PaneSheet } from './PaneSheet.tsx'
import { Drawn, Told } from './Told.tsx'
import { usePaneMode } from './use-pane-mode.ts'
import { useEditorWords } from './words.ts'

/** What the operation will do, seen before it does it. It follows the form and never holds the only copy of a fact. */
export function Pane() {
  const { paneOpen } = useEditor()
  const words = useEditorWords().editor.pane
  const mode = usePaneMode()
  const isOpen = useStore(paneOpen, (open) => open)
  if (mode === 'sheet') return <PaneSheet />
  if (mode === 'drawer' && !isOpen) return null
  return (
    <aside className={styles.pane} data-mode={mode} aria-label={words.title}>
      <div className={styles.within}>
        <div className={styles.told}>
          <div className={styles.block}>
            <h2 className={styles.title}>{words.title}</h2>
            <Told />
          </div>
          <div className={styles.block}>
            <Drawn />
          </div>
          <div className={styles.block}>
            <PaneMarks />
          </div>
        </div>
        <CodePane />
      </div>
    </aside>
  )
}
