import { IconAlertCircle } from '@tabler/icons-react'
import { KeyReused } from '#fields/KeyReused.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './Guided.module.css'
import { type QuestionName, questionNames } from './questions.ts'
import type { CreateState } from './use-creating.ts'
import { useGuidedWords } from './words.ts'

interface Props {
  readonly state: CreateState
  readonly question: QuestionName
  readonly goTo: (name: QuestionName) => void
  readonly onEditor: () => void
  readonly onRetry: () => void
  readonly onAsNew: () => void
}

/** The ways on from a question, and why the operation is not created yet. */
export function Foot({ state, question, goTo, onEditor, onRetry, onAsNew }: Props) {
  const words = useGuidedWords().guided
  const at = questionNames.indexOf(question)
  const before = questionNames[at - 1]
  const isLast = at === questionNames.length - 1
  return (
    <footer className={styles.foot}>
      <output className={styles.trouble}>
        {(state.is === 'failed' || state.is === 'unreachable') && (
          <>
            <IconAlertCircle size={16} stroke={1.5} aria-hidden />
            <span>{state.is === 'failed' ? words.failed(state.detail) : words.unreachable}</span>
            <Button variant="quiet" onClick={onRetry}>
              {words.tryAgain}
            </Button>
          </>
        )}
        {state.is === 'keyReused' && (
          <>
            <IconAlertCircle size={16} stroke={1.5} aria-hidden />
            <KeyReused onAsNew={onAsNew} />
          </>
        )}
      </output>
      <div className={styles.acts}>
        <Button variant="quiet" onClick={onEditor}>
          {words.inEditor}
        </Button>
        <span className={styles.gap} />
        {before !== undefined && <Button onClick={() => goTo(before)}>{words.back}</Button>}
        <Button variant="primary" type="submit" aria-disabled={state.is === 'creating'}>
          {state.is === 'creating' ? words.creating : isLast ? words.create : words.next}
        </Button>
      </div>
    </footer>
  )
}
