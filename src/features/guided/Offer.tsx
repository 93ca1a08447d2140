import { Button } from '#ui/Button.tsx'
import { localMoment } from '#ui/moment.ts'
import styles from './Guided.module.css'
import type { KeptAnswers } from './use-kept-answers.ts'
import { useGuidedWords } from './words.ts'

/** What an earlier visit left behind: offered, not forced. */
export function Offer({ kept: { offered, goOn, discard } }: { readonly kept: KeptAnswers }) {
  const words = useGuidedWords()
  if (offered === null) return null
  return (
    <section className={styles.offer} aria-label={words.guided.draft.goOn}>
      <p>{words.guided.draft.offer(localMoment(offered.savedAt, words.code))}</p>
      <Button onClick={() => goOn(offered)}>{words.guided.draft.goOn}</Button>
      <Button variant="quiet" onClick={() => discard(offered)}>
        {words.guided.draft.discard}
      </Button>
    </section>
  )
}
