import { Link } from '@tanstack/react-router'
import { useStore } from '#data/store.ts'
import { isFieldName } from '#domain/catalogue/index.ts'
import { plainText } from '#domain/narrate.ts'
import { say } from '#domain/words/words.ts'
import { FlowPicture } from '#fields/FlowPicture.tsx'
import { Narration } from '#fields/Narration.tsx'
import { useSettled } from '#ui/use-settled.ts'
import styles from './Guided.module.css'
import { questionOf } from './questions.ts'
import type { Guide } from './use-guide.ts'
import { useGuidedWords } from './words.ts'

/** What the operation will do, as far as it is answered, and what is missing before it can. */
export function Outcome({ guide: { scope, view } }: { readonly guide: Guide }) {
  const words = useGuidedWords()
  const narration = useStore(view, (current) => current.narration)
  const story = useStore(view, (current) => current.story)
  const warnings = useStore(view, (current) => current.warnings)
  return (
    <aside className={styles.outcome} aria-label={words.guided.pane}>
      <div className={styles.block}>
        <h2 className={styles.pane}>{words.guided.pane}</h2>
        <Narration segments={narration} />
        <ReadOut text={plainText(narration)} />
      </div>
      <div className={styles.block}>
        <FlowPicture story={story} plant={scope.plant} />
      </div>
      <div className={styles.block}>
        {warnings.length === 0 ? (
          <p className={styles.hint}>{words.guided.nothingMissing}</p>
        ) : (
          <>
            <p className={styles.lacks}>{words.guided.lacks}</p>
            <ul className={styles.missing}>
              {warnings.map((warning) => (
                <li key={`${warning.field} ${warning.rule}`}>
                  <Missing field={warning.field}>{say(words, warning)}</Missing>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </aside>
  )
}

/** Longer than a pause between keys: what is typed is not talked over. */
const PAUSE_MS = 1200

/** What the narration says by now, read out when the engineer pauses. */
function ReadOut({ text }: { readonly text: string }) {
  return <output className="unseen">{useSettled(text, PAUSE_MS)}</output>
}

/** A sentence that leads to the question where it is settled. */
function Missing({ field, children }: { readonly field: string | null; readonly children: string }) {
  const question = field !== null && isFieldName(field) ? questionOf(field) : null
  return question === null ? (
    children
  ) : (
    <Link from="/onboarding/guided" search={{ question }}>
      {children}
    </Link>
  )
}
