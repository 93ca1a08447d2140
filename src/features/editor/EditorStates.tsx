import { useNavigate } from '@tanstack/react-router'
import { sectionNames } from '#domain/catalogue/index.ts'
import { ListLink } from '#fields/ListLink.tsx'
import { useErrorText } from '#fields/use-error-text.ts'
import { Button } from '#ui/Button.tsx'
import { Bar, Empty, Failed } from '#ui/StateViews.tsx'
import editor from './Editor.module.css'
import styles from './EditorStates.module.css'
import { useEditorWords } from './words.ts'

/** The true layout, in grey bars, until the record is here. */
export function EditorLoading() {
  const words = useEditorWords()
  return (
    <div className={editor.editor} aria-busy="true">
      <output className="unseen">{words.editor.state.loading}</output>
      <div className={styles.head}>
        <Bar width={120} />
        <Bar width={280} />
      </div>
      <div className={editor.body}>
        <div className={editor.sections}>
          <div className={editor.column}>
            {sectionNames.map((name) => (
              <p key={name} className={styles.section}>
                {words.sections[name]}
              </p>
            ))}
          </div>
        </div>
        <div className={editor.middle}>
          <div className={editor.form}>
            {rows.map((row) => (
              <div key={row} className={styles.row}>
                <Bar width={88} />
                <Bar width="100%" />
              </div>
            ))}
          </div>
        </div>
        <div className={styles.pane}>
          <Bar width={120} />
          <Bar width="100%" />
          <Bar width="80%" />
        </div>
      </div>
    </div>
  )
}

const rows = Array.from({ length: 14 }, (_, row) => row)

export function EditorNotFound({ id }: { readonly id: string }) {
  const words = useEditorWords().editor
  const navigate = useNavigate()
  return (
    <Empty
      level={1}
      title={words.state.notFoundTitle}
      acts={
        <>
          <ListLink>{words.back}</ListLink>
          <Button onClick={() => void navigate({ to: '/operations/new' })}>{words.newOperation}</Button>
        </>
      }
    >
      {words.state.notFound(id)}
    </Empty>
  )
}

interface FailedProps {
  readonly error: Error
  readonly isRetrying: boolean
  readonly onRetry: () => void
}

export function EditorFailed({ error, isRetrying, onRetry }: FailedProps) {
  const words = useEditorWords().editor
  const said = useErrorText()
  return (
    <Failed
      level={1}
      title={words.state.failedTitle}
      detail={said(error)}
      onRetry={onRetry}
      retrying={isRetrying}
      acts={<ListLink>{words.back}</ListLink>}
    />
  )
}
